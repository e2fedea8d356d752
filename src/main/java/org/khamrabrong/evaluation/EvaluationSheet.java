package org.khamrabrong.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;

/**
 * An evaluation as its forms show it: self and committee side by side.
 *
 * @param content what was signed, with the committee's results so far
 * @param committeeShown whether the reader may see the committee's side yet
 */
public record EvaluationSheet(
        Subject subject,
        Course course,
        AgreementPackage content,
        ScoreSheet self,
        ScoreSheet committee,
        boolean committeeShown,
        List<EvaluatedItem> items) {

    /**
     * What is evaluated.
     *
     * @param round the round whose report it is; null where none was ever reported
     */
    public record Subject(
            AgreementId agreement,
            Unit unit,
            FiscalYear fiscalYear,
            @Nullable Integer round) {}

    /**
     * How far it has come.
     *
     * @param confirmedBy user name; null before the result is confirmed
     * @param returnReason why the committee sent it back; null where it did not
     */
    public record Course(
            EvaluationState state,
            @Nullable String confirmedBy,
            @Nullable String returnReason) {}

    /**
     * The scores as they would be with this result on that indicator, where what is not yet decided counts as it was
     * presented: an indicator's part in the whole does not hang on the order in which they are decided.
     */
    public ScoreSheet committeeWith(String number, Result result) {
        Map<String, Result> results = new LinkedHashMap<>();
        items.forEach(item ->
                Optional.ofNullable(item.presented()).ifPresent(presented -> results.put(item.number(), presented)));
        results.putAll(content.results());
        results.put(number, result);
        return Scoring.score(content.withResults(results));
    }

    /** What the unit says of itself: its figures with what its answers correct, its last answer to each challenge, its files. */
    public HandedIn answered() {
        Map<String, Result> presented = new LinkedHashMap<>();
        items.forEach(item ->
                Optional.ofNullable(item.presented()).ifPresent(result -> presented.put(item.number(), result)));
        HandedIn answered = HandedIn.of(content.withResults(presented));
        items.forEach(item -> answered.note(item.number(), "evaluation.answer", item.answer())
                .note(
                        item.number(),
                        "language.field.evidence",
                        EvidenceRow.names(item.reported().evidence())));
        return answered;
    }

    /** Whether a decision stands on it that is not asked for once more. */
    public boolean settled(EvaluatedItem item) {
        return item.state() == ItemState.ACCEPTED && course.returnReason() == null;
    }

    public List<EvaluatedItem> in(ItemState state) {
        return items.stream().filter(item -> item.state() == state).toList();
    }
}
