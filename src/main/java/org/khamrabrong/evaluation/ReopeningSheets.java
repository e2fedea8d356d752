package org.khamrabrong.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khamrabrong.evaluation.ResultCourse.Committee;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.workflow.Step;
import org.springframework.stereotype.Component;

/** Finds what was looked at again after it was published, and puts it together with votes, evidence and names. */
@Component
class ReopeningSheets {

    private final EvaluationRows evaluations;
    private final Reopenings reopenings;
    private final EvaluationSheets sheets;
    private final Confirmations confirmations;
    private final ResultVotes votes;
    private final AddedEvidence evidence;
    private final Organization organization;

    ReopeningSheets(
            EvaluationRows evaluations,
            Reopenings reopenings,
            EvaluationSheets sheets,
            Confirmations confirmations,
            ResultVotes votes,
            AddedEvidence evidence,
            Organization organization) {
        this.evaluations = evaluations;
        this.reopenings = reopenings;
        this.sheets = sheets;
        this.confirmations = confirmations;
        this.votes = votes;
        this.evidence = evidence;
        this.organization = organization;
    }

    Evaluation evaluation(AgreementId agreement) {
        return evaluations.of(agreement);
    }

    /** The one that has not ended. */
    Reopening pending(Evaluation evaluation) {
        return reopenings.pending(evaluation);
    }

    OpenReopening open(Step step) {
        Evaluation evaluation = evaluation(step.agreement());
        return open(evaluation, pending(evaluation));
    }

    OpenReopening open(Evaluation evaluation, Reopening reopening) {
        EvaluationSheet sheet = sheets.of(evaluation, true);
        return new OpenReopening(
                sheet,
                row(reopening),
                sheet.items().stream()
                        .flatMap(item -> item.reported().evidence().stream())
                        .filter(file -> !file.attachedAt().isBefore(reopening.askedAt()))
                        .toList());
    }

    List<EvidenceRow> evidence(Evaluation evaluation, Reopening reopening) {
        return evidence.since(evaluation, reopening.askedAt());
    }

    /** The latest first. */
    List<ReopeningRow> rows(Evaluation evaluation) {
        return reopenings.findByEvaluationOrderByNumberDesc(evaluation.id()).stream()
                .map(this::row)
                .toList();
    }

    private ReopeningRow row(Reopening reopening) {
        Optional<Confirmation> asked = reopening.wasHandedOn()
                ? confirmations.findFirstByReopeningOrderByNumberDesc(reopening.id())
                : Optional.empty();
        return reopening.row(asked.map(this::committee).orElse(null));
    }

    private Committee committee(Confirmation asked) {
        List<ResultVote> cast = votes.findByConfirmationOrderByCastAt(asked.id());
        return ResultCourses.committee(
                asked,
                cast,
                named(cast.stream().flatMap(ResultVote::people).distinct().toList()));
    }

    private Map<String, String> named(List<String> people) {
        return organization.names(people).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
    }
}
