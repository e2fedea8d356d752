package org.khamrabrong.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.workflow.Doer;

/**
 * How a final score becomes a published result.
 *
 * @param committee null before the committee was asked
 * @param window null before the committee has confirmed
 * @param appeal null where the unit made none, or took it back
 * @param onAppeal what the committee says of it; null before it was asked
 */
public record ResultCourse(
        @Nullable Committee committee,
        @Nullable Window window,
        @Nullable AppealRow appeal,
        @Nullable Committee onAppeal) {

    /** Without what the committee says before it has decided. */
    ResultCourse withoutOpenVoices() {
        return new ResultCourse(
                decided(committee),
                window,
                appeal == null ? null : appeal.withoutProposal(),
                appeal == null || appeal.decided() ? onAppeal : null);
    }

    private static @Nullable Committee decided(@Nullable Committee asked) {
        return asked == null || !asked.decided() ? null : asked;
    }

    /**
     * What the committee's members say.
     *
     * @param members how many may act
     * @param quorum how many of them decide
     * @param decided whether so many have said the same
     */
    public record Committee(int members, int quorum, boolean decided, List<Vote> votes) {

        public long confirming() {
            return votes.stream().filter(Vote::confirms).count();
        }
    }

    /** @param words a no has some, a yes none */
    public record Vote(boolean confirms, Doer by, Instant at, String words) {}

    /**
     * The time that the unit has for its answer.
     *
     * @param until the last day
     * @param publishedFrom no result is published before that day
     * @param acknowledged when it was taken, by silence too; null before, or where it is appealed against
     */
    public record Window(
            LocalDate until,
            LocalDate publishedFrom,
            @Nullable Acknowledged acknowledged) {}

    /** @param by name of the one who did; null where the window ended in silence */
    public record Acknowledged(@Nullable String by) {}
}
