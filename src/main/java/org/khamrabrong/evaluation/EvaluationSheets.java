package org.khamrabrong.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.evaluation.EvaluatedItem.Judged;
import org.khamrabrong.evaluation.EvaluatedItem.Reported;
import org.khamrabrong.evaluation.EvaluationSheet.Course;
import org.khamrabrong.evaluation.EvaluationSheet.Subject;
import org.khamrabrong.reporting.IndicatorReport;
import org.khamrabrong.reporting.ReportDirectory;
import org.khamrabrong.reporting.RoundReport;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.springframework.stereotype.Component;

/** Puts an evaluation together with the agreement's content, the report and its evidence. */
@Component
class EvaluationSheets {

    private final AgreementRegister agreements;
    private final ReportDirectory reports;
    private final Challenges challenges;

    EvaluationSheets(AgreementRegister agreements, ReportDirectory reports, Challenges challenges) {
        this.agreements = agreements;
        this.reports = reports;
        this.challenges = challenges;
    }

    EvaluationSheet of(Evaluation evaluation, boolean committeeShown) {
        AgreementPackage signed = agreements.content(evaluation.agreement());
        AgreementPackage content = signed.withResults(committeeShown ? evaluation.committeeResults() : Map.of());
        ScoreSheet self = Scoring.score(signed.withResults(evaluation.selfResults()));
        ScoreSheet committee = Scoring.score(content);
        return new EvaluationSheet(
                new Subject(
                        evaluation.agreement(),
                        agreements.unit(evaluation.agreement()),
                        agreements.fiscalYear(evaluation.agreement()),
                        evaluation.round()),
                new Course(evaluation.state(), evaluation.confirmedBy(), evaluation.returnReason()),
                content,
                self,
                committee,
                committeeShown,
                items(evaluation, committeeShown, content, self, committee));
    }

    private List<EvaluatedItem> items(
            Evaluation evaluation,
            boolean committeeShown,
            AgreementPackage content,
            ScoreSheet self,
            ScoreSheet committee) {
        Map<String, IndicatorReport> reported = reports.latest(evaluation.agreement())
                .map(RoundReport::byNumber)
                .orElse(Map.of());
        Map<String, List<ChallengeRow>> threads =
                threads(evaluation).stream().collect(Collectors.groupingBy(ChallengeRow::number));
        return evaluation.items().stream()
                .map(item -> new EvaluatedItem(
                        content.indicator(item.number()).orElseThrow(),
                        reported(item, self, reported.get(item.number())),
                        item.presented(),
                        item.state(),
                        committeeShown ? judged(item, committee) : unseen(item, committee),
                        thread(item, committeeShown, threads.getOrDefault(item.number(), List.of())),
                        item.answerReturned()))
                .toList();
    }

    /** An answer that was given back or taken back is the unit's alone until it is given again. */
    private static List<ChallengeRow> thread(EvaluationItem item, boolean outside, List<ChallengeRow> thread) {
        if (!outside || item.state() != ItemState.CHALLENGED || thread.isEmpty()) {
            return thread;
        }
        List<ChallengeRow> shown = new ArrayList<>(thread);
        shown.set(shown.size() - 1, shown.get(shown.size() - 1).unanswered());
        return shown;
    }

    private static Reported reported(EvaluationItem item, ScoreSheet self, @Nullable IndicatorReport report) {
        IndicatorScore score = self.indicator(item.number()).orElseThrow();
        return report == null
                ? new Reported(item.selfResult(), score, "", List.of(), false)
                : new Reported(item.selfResult(), score, report.explanation(), report.evidence(), report.late());
    }

    private static Judged judged(EvaluationItem item, ScoreSheet committee) {
        return new Judged(
                item.committeeResult(),
                committee.indicator(item.number()).orElseThrow(),
                item.remark(),
                item.decidedBy());
    }

    private static Judged unseen(EvaluationItem item, ScoreSheet committee) {
        return new Judged(null, committee.indicator(item.number()).orElseThrow(), "", null);
    }

    private Collection<ChallengeRow> threads(Evaluation evaluation) {
        Map<UUID, ChallengeRow> last = new LinkedHashMap<>();
        challenges.exchanges(evaluation.id()).forEach(exchange -> last.put(exchange.id(), exchange.row()));
        return last.values();
    }
}
