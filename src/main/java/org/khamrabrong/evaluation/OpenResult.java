package org.khamrabrong.evaluation;

import java.util.Optional;

/**
 * A result on which committee or unit have still to speak, with what was said on it so far.
 *
 * @param recalled the appeal that the unit took back
 */
public record OpenResult(EvaluationSheet sheet, ResultCourse course, Optional<AppealRow> recalled) {

    static OpenResult of(EvaluationSheet sheet, ResultCourse course) {
        return new OpenResult(sheet, course, Optional.empty());
    }
}
