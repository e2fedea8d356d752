package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.khamrabrong.LevelWorld.Fate;
import org.khamrabrong.LevelWorld.Gap;
import org.khamrabrong.LevelWorld.Seat;
import org.khamrabrong.LevelWorld.Turn;
import org.khamrabrong.StepWorld.Member;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.GapsOfLevels;
import org.khamrabrong.workflow.approval.Level.State;
import org.khamrabrong.workflow.approval.LevelGap;
import org.khamrabrong.workflow.approval.LevelGap.Instead;
import org.khamrabrong.workflow.approval.LevelStand;
import org.khamrabrong.workflow.approval.PaperOf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In any world a paper is refused with the level named at which somebody is lacking, or at each of its levels at least one may
 * act and nobody who is excluded, whoever of them does: over roles at units, authors, deputies, merged units, people out of
 * office or away, and tables of levels.
 */
@ApplicationTest
class NeverStuckTests {

    private static final List<String> ITEMS = List.of("1.1", "plan");

    @Autowired
    GapsOfLevels gaps;

    @Autowired
    ApprovalLevels levels;

    @Autowired
    LevelStand stand;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    NeverStuckTests() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
    }

    @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED)
    void aPaperIsRefusedOrSomebodyMayActAtEachOfItsLevelsAndNobodyExcluded(@ForAll("worlds") LevelWorld world) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            WorldTables tables = enter(world);
            actors.as(world.author().username(), () -> handIn(world, tables));
        });
    }

    @Property(tries = 2_000, generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
    void noSetOfRolesAuthorAndAbsencesOfThreePeopleIsLeftOut(@ForAll("ofThreePeople") LevelWorld world) {
        aPaperIsRefusedOrSomebodyMayActAtEachOfItsLevelsAndNobodyExcluded(world);
    }

    @Provide
    Arbitrary<LevelWorld> ofThreePeople() {
        return Arbitraries.of(LevelWorlds.ofThreePeople());
    }

    @Provide
    Arbitrary<LevelWorld> worlds() {
        return LevelWorlds.any();
    }

    private WorldTables enter(LevelWorld world) {
        WorldTables tables = new WorldTables(database, LocalDate.now(clock));
        tables.enter(world.entered());
        world.away().forEach(tables::away);
        for (int unit = 1; unit < StepWorlds.UNITS; unit++) {
            database.update("update unit set parent = ? where id = ?", tables.unit(unit), tables.unit(unit - 1));
        }
        stand.freeze(
                world.paper(),
                world.levels().stream()
                        .map(level -> new LevelStand.Named(level.role(), tables.unit(level.unit()), level.once()))
                        .toList());
        return tables;
    }

    private void handIn(LevelWorld world, WorldTables tables) {
        PaperOf maker = new PaperOf(tables.unit(world.own()), FiscalYear.ofBuddhist(2564));
        List<Gap> expected = world.gaps();
        assertThat(gaps.levels(world.paper(), maker).gaps())
                .containsExactlyElementsOf(
                        expected.stream().map(NeverStuckTests::said).toList());
        Optional<Gap> nothing = expected.stream()
                .filter(gap -> gap.instead() == Instead.NOTHING)
                .findFirst();
        if (nothing.isPresent()) {
            assertThatThrownBy(() -> gaps.refuse(world.paper(), maker))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(nothing.get().people() ? "approval.samePeople" : "approval.nobody")
                    .hasMessageContaining(
                            WorldTables.name(nothing.get().level().unit()).thai());
            return;
        }
        gaps.refuse(world.paper(), maker);
        levels.handIn(world.paper(), maker, ITEMS);
        approve(world, tables, maker.unit());
    }

    private void approve(LevelWorld world, WorldTables tables, UUID own) {
        Set<Member> spoken = new HashSet<>();
        for (int place = 0; place < world.levels().size(); place++) {
            Turn expected = world.turn(place, spoken);
            LevelStand.Turn turn = stand.enter(world.paper(), own, place + 1);
            assertThat(turn).as("level %d", place + 1).isEqualTo(said(expected, tables));
            if (expected.fate() == Fate.ASKED) {
                Set<Member> actors =
                        world.actors(expected.at().role(), expected.at().unit(), spoken);
                Set<String> doers = stand.doers(world.paper(), own, turn);
                assertThat(doers)
                        .isNotEmpty()
                        .isEqualTo(actors.stream().map(Member::username).collect(Collectors.toSet()));
                Member chosen = chosen(actors, world.choices().get(place));
                assertThat(spoken).doesNotContain(chosen, world.author());
                stand.approve(world.paper(), place + 1, chosen.username());
                spoken.add(chosen);
            }
        }
        assertThat(spoken).as("somebody approved").isNotEmpty();
    }

    private static Member chosen(Set<Member> actors, int choice) {
        List<Member> sorted =
                actors.stream().sorted(Comparator.comparing(Member::username)).toList();
        return sorted.get(choice % sorted.size());
    }

    private static LevelStand.Turn said(Turn turn, WorldTables tables) {
        State state = switch (turn.fate()) {
            case ASKED -> State.NOW;
            case COUNTED -> State.COUNTED;
            case PASSED -> State.PASSED;
        };
        return new LevelStand.Turn(turn.at().role(), tables.unit(turn.at().unit()), state);
    }

    private static LevelGap said(Gap gap) {
        return new LevelGap(
                said(gap.level()), gap.people(), gap.instead(), gap.next() == null ? null : said(gap.next()));
    }

    private static LevelGap.Seat said(Seat seat) {
        return new LevelGap.Seat(seat.role(), WorldTables.name(seat.unit()));
    }
}
