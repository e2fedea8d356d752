package org.khamrabrong.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.ChallengeRow.Said;
import org.khamrabrong.evaluation.ResultCourse.Committee;
import org.khamrabrong.scoring.Result;

/** A published result that was looked at again, as it is read, people by name. */
public record ReopeningRow(int number, ReopeningState state, Course course, Change change) {

    /**
     * Who said what.
     *
     * @param submitted why the officer gives other figures; null before
     * @param returned why they were given back inside the unit; null where they were not
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
     * @param totalAfter null before the figures were handed in
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

    ReopeningRow withoutVoices() {
        return new ReopeningRow(
                number,
                state,
                new Course(course.asked(), course.submitted(), course.returned(), null, course.ended()),
                change);
    }
}
