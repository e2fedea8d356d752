package org.khamrabrong.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.ChallengeRow.Said;
import org.khamrabrong.evaluation.ResultCourse.Committee;
import org.khamrabrong.scoring.Result;

/**
 * A published result that was looked at again, as it is read, people by name.
 *
 * @param handedOn whether governor and head approved the figures
 */
public record ReopeningRow(int number, ReopeningState state, boolean handedOn, Course course, Change change) {

    /**
     * Who said what.
     *
     * @param submitted why the officer gives other figures; null before, and for those who may not know yet
     * @param returned why they were given back; null where they were not, and for those who may not know
     * @param committee null before it was asked, and for those who may not know yet
     * @param ended what the end was, with a reason where it came to nothing; null before
     */
    public record Course(
            Said asked,
            @Nullable Said submitted,
            @Nullable String returned,
            @Nullable Committee committee,
            @Nullable Said ended) {}

    /**
     * What becomes of the result.
     *
     * @param totalBefore null where nothing had a score
     * @param items none before the figures were handed in, nor for those who may not know them yet
     * @param totalAfter null where there are none
     * @param versionBefore of the agreement, with the result as it was
     * @param versionAfter the one with the result as it is since; null before it is published
     */
    public record Change(
            List<Item> items,
            @Nullable BigDecimal totalBefore,
            @Nullable BigDecimal totalAfter,
            int versionBefore,
            @Nullable Integer versionAfter) {}

    /**
     * One indicator.
     *
     * @param before null where there was no result
     */
    public record Item(String number, @Nullable Result before, Result after) {}

    /** Without what the committee says before it has decided. */
    ReopeningRow withoutOpenVoices() {
        return course.committee() == null || course.committee().decided()
                ? this
                : with(new Course(course.asked(), course.submitted(), course.returned(), null, course.ended()), change);
    }

    /** Without what the unit has not approved. */
    ReopeningRow withoutOpenFigures() {
        return handedOn
                ? this
                : with(
                        new Course(course.asked(), null, null, course.committee(), course.ended()),
                        new Change(
                                List.of(), change.totalBefore(), null, change.versionBefore(), change.versionAfter()));
    }

    private ReopeningRow with(Course shown, Change known) {
        return new ReopeningRow(number, state, handedOn, shown, known);
    }
}
