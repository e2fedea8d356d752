package org.khamrabrong.reporting;

import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Trial;

/**
 * A result that an officer wants to report on one indicator, and the refusals it has to pass.
 *
 * @param scored what it comes to
 */
record ReportedResult(String number, Result result, String explanation, Scored scored) {

    static ReportedResult requireUsable(AgreementPackage content, String number, Result result, String explanation) {
        WrittenText.EXPLANATION.checked(explanation);
        if (result.status() != null) {
            requireStatus(number, result, explanation);
        }
        Trial trial = Trial.of(content, number, result);
        Finding problem = trial.problem();
        if (problem != null) {
            throw new Refusal(problem.key(), problem.arguments().toArray());
        }
        return new ReportedResult(number, result, explanation, trial.scored(content, result));
    }

    /** An officer may say that an indicator does not apply, and why; cancelling and penalties are for others. */
    private static void requireStatus(String number, Result result, String explanation) {
        if (!Result.NOT_APPLICABLE.equals(result.status())) {
            throw new Refusal("reporting.refusal.statusNotAllowed", number);
        }
        if (explanation.isBlank()) {
            throw new Refusal("reporting.refusal.notApplicableUnexplained", number);
        }
    }
}
