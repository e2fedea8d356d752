package org.khamrabrong.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.evaluation.paper.EvaluationFacts;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.organization.UnitName;
import org.khamrabrong.scoring.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in an evaluation sheet on paper: what its reader would see on screen, and no more. */
@Service
@Transactional(readOnly = true)
public class EvaluationPapers {

    private final EvaluationDirectory directory;
    private final Organization organization;

    EvaluationPapers(EvaluationDirectory directory, Organization organization) {
        this.directory = directory;
        this.organization = organization;
    }

    public EvaluationFacts facts(AgreementId agreement) {
        EvaluationSheet sheet = directory.find(agreement).orElseThrow(() -> new Refusal("evaluation.refusal.noEvaluation"));
        List<String> evaluators = sheet.items().stream()
                .map(EvaluatedItem::decidedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, PersonName> people =
                organization.names(Stream.concat(evaluators.stream(), Stream.ofNullable(sheet.confirmedBy()))
                        .toList());
        Map<String, String> remarks = new LinkedHashMap<>();
        sheet.items().forEach(item -> remarks.put(item.number(), item.remark()));
        return new EvaluationFacts(
                UnitName.of(sheet.unit()),
                sheet.fiscalYear(),
                sheet.round(),
                sheet.state().name(),
                sheet.content(),
                self(sheet),
                sheet.committeeShown()
                        ? new EvaluationFacts.Side(sheet.content().results(), sheet.committee())
                        : null,
                remarks,
                sheet.items().stream().anyMatch(EvaluatedItem::late),
                evaluators.stream()
                        .map(username -> Signer.of(username, people.get(username)))
                        .toList(),
                sheet.confirmedBy() == null ? null : Signer.of(sheet.confirmedBy(), people.get(sheet.confirmedBy())));
    }

    private static EvaluationFacts.Side self(EvaluationSheet sheet) {
        Map<String, Result> results = new LinkedHashMap<>();
        sheet.items().stream()
                .filter(item -> item.selfResult() != null)
                .forEach(item -> results.put(item.number(), item.selfResult()));
        return new EvaluationFacts.Side(results, sheet.self());
    }
}
