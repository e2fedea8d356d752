package org.khamrabrong.evaluation.paper;

import java.util.List;
import java.util.Map;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.UnitName;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;

/**
 * What an evaluation sheet says.
 *
 * @param round whose report is evaluated; null where none was ever reported
 * @param state as the message {@code evaluationForm.state.…} has it
 * @param content what was signed; its results do not matter
 * @param committee the committee's side; null where the reader may not see it yet
 * @param remarks by the indicators' numbers, the committee's
 * @param late whether the report was sent late
 * @param evaluators who decided on the indicators
 * @param confirmedBy null before
 */
public record EvaluationFacts(
        UnitName unit,
        FiscalYear year,
        Integer round,
        String state,
        AgreementPackage content,
        Side self,
        Side committee,
        Map<String, String> remarks,
        boolean late,
        List<Signer> evaluators,
        Signer confirmedBy) {

    /** One side: its results by number and what comes of them. */
    public record Side(Map<String, Result> results, ScoreSheet scores) {

        public Side {
            results = Map.copyOf(results);
        }

        AgreementPackage in(AgreementPackage content) {
            return content.withResults(results);
        }
    }

    public EvaluationFacts {
        remarks = Map.copyOf(remarks);
        evaluators = List.copyOf(evaluators);
    }
}
