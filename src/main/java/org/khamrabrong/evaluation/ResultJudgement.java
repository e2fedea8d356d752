package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Trial;

/** A result that somebody wants to count in the evaluation. */
final class ResultJudgement {

    private ResultJudgement() {}

    static void requireUsable(AgreementPackage content, String number, Result result) {
        if (result.status() != null && !Result.NOT_APPLICABLE.equals(result.status())) {
            throw new Refusal("reporting.refusal.statusNotAllowed", number);
        }
        Finding problem = Trial.of(content, number, result).problem();
        if (problem != null) {
            throw new Refusal(problem.key(), problem.arguments().toArray());
        }
    }
}
