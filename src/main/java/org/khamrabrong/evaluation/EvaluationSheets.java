package org.khamrabrong.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.reporting.IndicatorReport;
import org.khamrabrong.reporting.ReportDirectory;
import org.khamrabrong.reporting.RoundReport;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.springframework.stereotype.Component;

/** Puts an evaluation together with the agreement's content, the report and its evidence. */
@Component
class EvaluationSheets {

    private final AgreementRegister agreements;
    private final ReportDirectory reports;
    private final Challenges challenges;
    private final ChallengeAnswers answers;
    private final Organization organization;

    EvaluationSheets(
            AgreementRegister agreements,
            ReportDirectory reports,
            Challenges challenges,
            ChallengeAnswers answers,
            Organization organization) {
        this.agreements = agreements;
        this.reports = reports;
        this.challenges = challenges;
        this.answers = answers;
        this.organization = organization;
    }

    EvaluationSheet of(Evaluation evaluation, boolean committeeShown) {
        AgreementPackage signed = agreements.content(evaluation.agreement());
        AgreementPackage content = signed.withResults(committeeShown ? evaluation.committeeResults() : Map.of());
        ScoreSheet self = Scoring.score(signed.withResults(evaluation.selfResults()));
        ScoreSheet committee = Scoring.score(content);
        return new EvaluationSheet(
                evaluation.agreement(),
                agreements.unit(evaluation.agreement()),
                agreements.fiscalYear(evaluation.agreement()),
                evaluation.round(),
                evaluation.state(),
                content,
                self,
                committee,
                committeeShown,
                items(evaluation, committeeShown, content, self, committee),
                evaluation.confirmedBy(),
                evaluation.returnReason());
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
                .map(item -> {
                    String number = item.number();
                    IndicatorReport report = reported.get(number);
                    return new EvaluatedItem(
                            content.indicator(number).orElseThrow(),
                            item.selfResult(),
                            self.indicator(number).orElseThrow(),
                            item.presented(),
                            committeeShown ? item.committeeResult() : null,
                            committee.indicator(number).orElseThrow(),
                            item.state(),
                            committeeShown ? item.remark() : "",
                            committeeShown ? item.decidedBy() : null,
                            report == null ? "" : report.explanation(),
                            report == null ? List.of() : report.evidence(),
                            report != null && report.late(),
                            threads.getOrDefault(number, List.of()));
                })
                .toList();
    }

    private List<ChallengeRow> threads(Evaluation evaluation) {
        List<Challenge> asked = challenges.findByEvaluationOrderByAskedAt(evaluation.id());
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<UUID, ChallengeAnswer> given =
                answers.findByChallengeIn(asked.stream().map(Challenge::id).toList()).stream()
                        .collect(Collectors.toMap(ChallengeAnswer::challenge, Function.identity()));
        Map<String, PersonName> people = organization.names(Stream.concat(
                        asked.stream().map(Challenge::askedBy),
                        given.values().stream().map(ChallengeAnswer::answeredBy))
                .distinct()
                .toList());
        return asked.stream()
                .map(challenge -> row(challenge, given.get(challenge.id()), people))
                .toList();
    }

    private static ChallengeRow row(Challenge challenge, ChallengeAnswer answer, Map<String, PersonName> people) {
        return new ChallengeRow(
                challenge.number(),
                challenge.question(),
                challenge.askedAt(),
                name(challenge.askedBy(), people),
                answer == null ? null : answer.answer(),
                answer == null ? null : answer.corrected(),
                answer == null ? null : answer.answeredAt(),
                answer == null ? null : name(answer.answeredBy(), people));
    }

    private static String name(String username, Map<String, PersonName> people) {
        return people.containsKey(username) ? people.get(username).name() : username;
    }
}
