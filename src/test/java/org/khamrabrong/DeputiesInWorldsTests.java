package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.khamrabrong.StepWorld.Hand;
import org.khamrabrong.StepWorld.Member;
import org.khamrabrong.StepWorld.Waiting;

/**
 * What holds in any world for those who stand in for others, by the slow reading; that the database reads the same is
 * {@link WhoMayDoAStepTests}' to say.
 */
class DeputiesInWorldsTests {

    @Property(tries = 2000, shrinking = ShrinkingMode.BOUNDED)
    void standingInStopsNobodysOwnWork(@ForAll("worlds") StepWorld world) {
        StepWorld alone = withoutDeputies(world);
        eachInOffice(world, (member, step) -> {
            if (alone.acts(member, step)) {
                assertThat(world.acts(member, step)).isTrue();
            }
        });
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.BOUNDED)
    void nobodyJudgesWhatHeOrSheHadAHandIn(@ForAll("worlds") StepWorld world) {
        eachInOffice(world, (member, step) -> {
            if (world.acts(member, step)) {
                assertThat(world.hands()).noneMatch(hand -> hand.member().equals(member) && isJudged(hand, step));
            }
        });
    }

    /** Nor does anybody do what the absent one may do only for a third. */
    @Property(tries = 2000, shrinking = ShrinkingMode.BOUNDED)
    void aDeputyDoesOnlyWhatTheAbsentOneMayDoOneself(@ForAll("worlds") StepWorld world) {
        StepWorld alone = withoutDeputies(world);
        eachInOffice(world, (member, step) -> {
            if (world.acts(member, step) && !alone.acts(member, step)) {
                assertThat(world.deputyships())
                        .anyMatch(
                                one -> one.inForce() && one.deputy().equals(member) && alone.acts(one.absent(), step));
            }
        });
    }

    @Provide
    Arbitrary<StepWorld> worlds() {
        return StepWorlds.any();
    }

    @FunctionalInterface
    private interface Meeting {

        void of(Member member, Waiting step);
    }

    private static void eachInOffice(StepWorld world, Meeting meeting) {
        world.members().stream()
                .filter(Member::active)
                .forEach(member -> world.steps().forEach(step -> meeting.of(member, step)));
    }

    private static boolean isJudged(Hand hand, Waiting step) {
        return hand.agreement().equals(step.agreement())
                && step.kind().judges().contains(hand.work())
                && (hand.round() == 0 || step.round() == null || step.round() == hand.round());
    }

    private static StepWorld withoutDeputies(StepWorld world) {
        return new StepWorld(world.members(), world.mergers(), List.of(), world.steps(), world.hands());
    }
}
