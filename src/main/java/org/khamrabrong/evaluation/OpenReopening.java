package org.khamrabrong.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.evaluation.ChallengeRow.Said;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.scoring.Result;

/**
 * A published result that is looked at again, as the forms of its steps show it.
 *
 * @param sheet the result as it was published
 * @param evidence what was attached since it was asked for
 */
public record OpenReopening(EvaluationSheet sheet, ReopeningRow reopening, List<EvidenceRow> evidence) {

    /** As it is handed in: the published results with the final figures in them, why, and the names of the evidence. */
    public HandedIn handedIn() {
        Map<String, Result> results = new LinkedHashMap<>(sheet.content().results());
        reopening.change().items().forEach(item -> results.put(item.number(), item.after()));
        HandedIn handedIn = HandedIn.of(sheet.content().withResults(results));
        Said submitted = reopening.course().submitted();
        handedIn.note(null, "evaluation.reopening.reason", submitted == null ? null : submitted.words());
        reopening.change().items().stream()
                .map(ReopeningRow.Item::number)
                .forEach(number ->
                        handedIn.note(number, "language.field.evidence", EvidenceRow.names(evidence(number))));
        return handedIn;
    }

    /** Of one indicator. */
    public List<EvidenceRow> evidence(String number) {
        return evidence.stream().filter(row -> row.number().equals(number)).toList();
    }
}
