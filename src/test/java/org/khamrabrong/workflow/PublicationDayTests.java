package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.MovedDeadlines;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.decision.DecisionDirectory;
import org.khamrabrong.workflow.decision.DecisionDirectory.Shown;
import org.khamrabrong.workflow.decision.DecisionEditing;
import org.khamrabrong.workflow.decision.Row;
import org.khamrabrong.workflow.decision.TableRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A result that nobody appealed is published on its day where that is later than the time for appeals, also where it moves. */
@ApplicationTest
class PublicationDayTests {

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2235);
    private static final String TABLE = "result-terms";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineMoves moves;

    @Autowired
    DecisionDirectory directory;

    @Autowired
    DecisionEditing editing;

    @Autowired
    TableRegister register;

    @Autowired
    DueJobs jobs;

    @Autowired
    ProcessClock clock;

    @Autowired
    Actors actors;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private FiscalYear year;
    private AgreementId id;

    @BeforeEach
    void acknowledgeAResultLongBeforeTheYearIsOver() {
        database.update("update deadline_move set finished_at = asked_at where finished_at is null");
        made = organizations.make();
        year = new FiscalYear(NEXT_YEAR.incrementAndGet());
        strategy(() -> transaction.execute(status -> {
            register.prepare(year);
            return true;
        }));
        id = organizations.open(made, year, TestOrganization.content());
        walk.until(made, id, "Task_AnswerResult");
        walk.forward(made, id);
    }

    @AfterEach
    void setBack() {
        ClockUtil.reset();
    }

    @Test
    void waitsForItsDayThoughTheUnitHasAcknowledgedItAndTheTimeForAppealsIsOver() {
        Instant day = ThaiTime.startOf(publishedFrom());
        assertThat(fires()).isEqualTo(day);

        pass(day.minusSeconds(120));
        assertThat(published()).isZero();
        pass(day);
        assertThat(published()).isOne();
    }

    @Test
    void isPreviewedAsTheDayItselfAndMovesWithTheTable() {
        LocalDate before = publishedFrom();
        LocalDate later = year.lastDay().plusDays(10);
        Shown shown = strategy(() -> directory.table(TABLE, year));
        List<Row> rows = shown.table().rows().stream()
                .map(row -> new Row(row.conditions(), List.of("MAJORITY", "15", "10"), row.note()))
                .toList();

        MovedDeadlines preview = strategy(() -> deadlines.of(year, shown.table().with(rows)));
        strategy(() -> editing.take(TABLE, year, shown.version().number(), rows, "ประกาศพร้อมกันทั้งกรม"));
        moves.run();

        assertThat(preview.phases()).containsOnlyKeys("evaluation.phase.publications");
        assertThat(preview.first()).singleElement().satisfies(line -> {
            assertThat(line.before()).isEqualTo(before);
            assertThat(line.after()).isEqualTo(later);
        });
        assertThat(fires()).isEqualTo(ThaiTime.startOf(later));
        assertThat(publishedFrom()).isEqualTo(later);
        pass(ThaiTime.startOf(before));
        assertThat(published()).isZero();
        pass(ThaiTime.startOf(later));
        assertThat(published()).isOne();
    }

    private void pass(Instant moment) {
        clock.moveTo(moment.plusSeconds(60));
        jobs.runFor(id);
    }

    private LocalDate publishedFrom() {
        return database.queryForObject(
                "select published_from from evaluation where agreement = ?", LocalDate.class, id.value());
    }

    private int published() {
        return database.queryForObject(
                "select count(*) from audit_entry where chain = ? and what = 'agreement.result-published'",
                Integer.class,
                id.value());
    }

    private Instant fires() {
        return database.queryForObject("""
                        select j.duedate_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                        where e.business_key_ = ? and j.handler_cfg_ = 'Timer_PublicationDay'
                        """, Timestamp.class, id.toString()).toInstant();
    }

    private <T> T strategy(Supplier<T> work) {
        return actors.as(made.username(Role.STRATEGY), work);
    }
}
