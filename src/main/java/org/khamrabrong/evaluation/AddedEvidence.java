package org.khamrabrong.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.FurtherEvidence;
import org.khamrabrong.workflow.Step;
import org.springframework.stereotype.Component;

/** Adds evidence to the report that is evaluated, from a step of the evaluation. */
@Component
class AddedEvidence {

    private final FurtherEvidence evidence;

    AddedEvidence(FurtherEvidence evidence) {
        this.evidence = evidence;
    }

    List<EvidenceRow> of(Step step, String number) {
        return evidence.of(step, number);
    }

    void attach(Step step, Evaluation evaluation, String number, String fileName, byte[] content) {
        Integer round = evaluation.round();
        if (round == null) {
            throw new Refusal("evaluation.refusal.nothingReported");
        }
        EvidenceRow row = evidence.attach(step, round, evaluation.item(number).number(), fileName, content);
        step.tell(evaluation.add(row, step.by()));
    }

    /** What later steps have added since then. */
    List<EvidenceRow> since(Evaluation evaluation, Instant from) {
        Integer round = evaluation.round();
        return round == null ? List.of() : evidence.since(evaluation.agreement(), round, from);
    }

    /** Others than the unit know of what was added since then. */
    void handOn(Evaluation evaluation, Instant since) {
        Integer round = evaluation.round();
        if (round != null) {
            evidence.handOn(evaluation.agreement(), round, since);
        }
    }

    /** The same with what the unit hands in by that step. */
    void handIn(Step step, Evaluation evaluation) {
        Integer round = evaluation.round();
        if (round != null) {
            evidence.handIn(step, round);
        }
    }

    /** Others than the unit know no more of what was handed in by that step. */
    void takeBack(String step) {
        evidence.takeBack(step);
    }

    void remove(Step step, Evaluation evaluation, UUID file) {
        step.tell(evaluation.withdraw(evidence.remove(step, file), step.by()));
    }
}
