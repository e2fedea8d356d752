package org.khamrabrong.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.workflow.approval.LevelsOfPaper;

/**
 * A round's report as its forms show it.
 *
 * @param content what was signed, together with what was reported so far
 */
public record ReportSheet(
        AgreementId agreement,
        Unit unit,
        FiscalYear fiscalYear,
        RoundRow round,
        AgreementPackage content,
        List<ReportItem> items,
        Course course) {

    /**
     * How far the whole has come.
     *
     * @param returnReason why the whole came back; null where it did not
     */
    public record Course(@Nullable String returnReason, LevelsOfPaper approval) {}

    public @Nullable String returnReason() {
        return course.returnReason();
    }

    public LevelsOfPaper approval() {
        return course.approval();
    }

    public ScoreSheet scores() {
        return Scoring.score(content);
    }

    /** The scores as they would be with this result on that indicator. */
    public ScoreSheet scoresWith(String number, Result result) {
        Map<String, Result> results = new LinkedHashMap<>(content.results());
        results.put(number, result);
        return Scoring.score(content.withResults(results));
    }

    /** The scores as they would be without any result on that indicator. */
    public ScoreSheet scoresWithout(String number) {
        Map<String, Result> results = new LinkedHashMap<>(content.results());
        results.remove(number);
        return Scoring.score(content.withResults(results));
    }

    /** What is reported by now: without proposals, and without what was returned. */
    public AgreementPackage contentReported() {
        Map<String, Result> results = new LinkedHashMap<>(content.results());
        owed().forEach(results::remove);
        return content.withResults(results);
    }

    public ScoreSheet scoresReported() {
        return Scoring.score(contentReported());
    }

    /** As it is handed in: figures, explanations and the names of the evidence. */
    public HandedIn handedIn() {
        HandedIn handedIn = HandedIn.of(contentReported());
        items.forEach(item -> handedIn.note(item.number(), "reporting.explanation", item.explanation())
                .note(item.number(), "reporting.evidence", EvidenceRow.names(item.evidence())));
        return handedIn;
    }

    /** Numbers of the indicators that the officer still owes. */
    public List<String> owed() {
        return items.stream()
                .filter(item -> item.state().owed())
                .map(ReportItem::number)
                .toList();
    }

    public ReportItem item(String number) {
        return items.stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
