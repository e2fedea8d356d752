package org.khamrabrong.reporting;

import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Trial;

/** A result that an officer wants to report on one indicator, and the refusals it has to pass. */
final class ReportedResult {

    private ReportedResult() {}

    static void requireUsable(AgreementPackage content, String number, Result result, String explanation) {
        WrittenText.EXPLANATION.checked(explanation);
        if (result.status() != null) {
            requireStatus(number, result, explanation);
            return;
        }
        Finding problem = Trial.of(content, number, result).problem();
        if (problem != null) {
            throw new Refusal(problem.key(), problem.arguments().toArray());
        }
    }

    /** An officer may say that an indicator does not apply, and why; cancelling and penalties are for others. */
    private static void requireStatus(String number, Result result, String explanation) {
        if (!Result.NOT_APPLICABLE.equals(result.status())) {
            throw new Refusal("refusal.statusNotAllowed", number);
        }
        if (explanation.isBlank()) {
            throw new Refusal("refusal.notApplicableUnexplained", number);
        }
    }

    /** What that line's score was computed from; null where there is no result. */
    static String document(AgreementPackage content, String number, Result result) {
        return result == null ? null : Trial.document(content, number, result);
    }

    /** Result and score in one line, for the record. */
    static String spoken(AgreementPackage content, String number, Result result) {
        return Trial.inOneLine(
                result == null ? null : Trial.of(content, number, result).score());
    }
}
