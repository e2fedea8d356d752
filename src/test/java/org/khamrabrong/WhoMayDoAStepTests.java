package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.khamrabrong.StepWorld.Member;
import org.khamrabrong.StepWorld.Waiting;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Work;
import org.khamrabrong.worklist.WorkCounts;
import org.khamrabrong.worklist.WorkRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In any world the inbox offers what {@link HumanTasks} opens, and both say what the slow reading of the rules says:
 * over roles at units for a while, moved people, merged units, authorship, deputyships, people out of office and holders.
 */
@ApplicationTest
class WhoMayDoAStepTests {

    private static final Instant OPENED = Instant.parse("2021-01-01T00:00:00Z");

    @Autowired
    Worklist worklist;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    WhoMayDoAStepTests() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void theInboxAndTheStepSayWhatTheSlowReadingSays(@ForAll("worlds") StepWorld world) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            says(world);
        });
    }

    void says(StepWorld world) {
        enter(world);
        world.members().stream().filter(Member::active).forEach(member -> {
            inboxSaysTheSame(world, member);
            stepsSayTheSame(world, member);
        });
    }

    @Provide
    Arbitrary<StepWorld> worlds() {
        return StepWorlds.any();
    }

    private void inboxSaysTheSame(StepWorld world, Member member) {
        actors.as(member.username(), () -> {
            assertThat(listed(worklist::mine)).as("mine").containsExactlyInAnyOrderElementsOf(world.mine(member));
            assertThat(listed(worklist::available))
                    .as("available")
                    .containsExactlyInAnyOrderElementsOf(world.available(member));
            assertThat(listed(worklist::withColleagues))
                    .as("with colleagues")
                    .containsExactlyInAnyOrderElementsOf(world.withColleagues(member));
            assertThat(listed(worklist::waitingForOthers, WorkRow::opened))
                    .as("waiting for others")
                    .containsExactlyInAnyOrderElementsOf(world.waitingForOthers(member));
            assertThat(worklist.counts())
                    .isEqualTo(new WorkCounts(
                            world.mine(member).size(),
                            world.available(member).size(),
                            world.withColleagues(member).size(),
                            world.late(member),
                            world.dueSoon(member),
                            world.waitingForOthers(member).size()));
        });
    }

    private void stepsSayTheSame(StepWorld world, Member member) {
        actors.as(member.username(), () -> {
            for (Waiting step : world.steps()) {
                Optional<String> refusal = world.refusal(member, step);
                assertThat(refusal(step)).isEqualTo(refusal);
                assertThat(tasks.mayOpen(step.id().toString())).isEqualTo(refusal.isEmpty());
                assertThat(tasks.judgesOwnWork(step.id().toString())).isEqualTo(world.judgesOwnWork(member, step));
            }
        });
    }

    private Optional<String> refusal(Waiting step) {
        try {
            tasks.open(step.id().toString());
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.key());
        }
    }

    /** What is due first comes first, and what has no date last. */
    private static List<UUID> listed(Function<Pageable, Slice<WorkRow>> list) {
        return listed(list, row -> row.due() == null ? Instant.MAX : row.due());
    }

    /** Page by page, as a person turns them. */
    private static List<UUID> listed(Function<Pageable, Slice<WorkRow>> list, Function<WorkRow, Instant> order) {
        List<WorkRow> rows = new ArrayList<>();
        Pageable page = Pageable.ofSize(2);
        Slice<WorkRow> slice;
        do {
            slice = list.apply(page);
            rows.addAll(slice.getContent());
            page = page.next();
        } while (slice.hasNext());
        assertThat(rows.stream().map(order).toList()).isSorted();
        return rows.stream().map(row -> UUID.fromString(row.task())).toList();
    }

    private void enter(StepWorld world) {
        WorldTables tables = new WorldTables(database, LocalDate.now(clock));
        tables.enter(world);
        world.steps().forEach(step -> enter(world, step, tables));
    }

    private void enter(StepWorld world, Waiting step, WorldTables tables) {
        database.update(
                "insert into work_item (task, task_key, form, process, agreement, unit, responsible_unit, other_unit,"
                        + " role, judges, authors, renews, deputies, fiscal_year, round, assignee, opened_at, due_at)"
                        + " values (?, ?, 'x', 'x', ?, ?, ?, ?, ?, string_to_array(?, ','), string_to_array(?, ','),"
                        + " string_to_array(?, ','), ?, 2021, ?, ?, ?, ?)",
                step.id().toString(),
                step.kind().key(),
                step.agreement(),
                tables.unit(step.unit()),
                unit(world.responsible(step), tables),
                unit(world.other(step), tables),
                step.kind().role().name(),
                names(step.kind().judges()),
                names(step.kind().authors()),
                names(step.kind().renews()),
                step.kind().deputies(),
                step.round(),
                step.assignee() == null ? null : step.assignee().username(),
                Timestamp.from(OPENED.minusSeconds(world.steps().indexOf(step))),
                step.due() == null ? null : Timestamp.from(clock.instant().plus(Duration.ofHours(step.due()))));
    }

    private static UUID unit(Integer place, WorldTables tables) {
        return place == null ? null : tables.unit(place);
    }

    private static String names(Set<Work> works) {
        return works.stream().map(Work::name).collect(Collectors.joining(","));
    }
}
