package org.khamrabrong.evaluation;

import java.util.List;
import org.khamrabrong.reporting.EvidenceRow;

/**
 * A published result that is looked at again, as the forms of its steps show it.
 *
 * @param sheet the result as it was published
 * @param evidence what was attached since it was asked for
 */
public record OpenReopening(EvaluationSheet sheet, ReopeningRow reopening, List<EvidenceRow> evidence) {

    /** Of one indicator. */
    public List<EvidenceRow> evidence(String number) {
        return evidence.stream().filter(row -> row.number().equals(number)).toList();
    }
}
