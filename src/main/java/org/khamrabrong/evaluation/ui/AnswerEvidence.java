package org.khamrabrong.evaluation.ui;

import java.util.List;
import java.util.UUID;
import org.khamrabrong.evaluation.Evaluations;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.ui.EvidenceShelf;

/** The evidence that goes with the answer to one challenge. */
record AnswerEvidence(Evaluations evaluations, String task, String number) implements EvidenceShelf {

    /** Those of an indicator's files that were attached in this step. */
    List<EvidenceRow> among(List<EvidenceRow> all) {
        return all.stream().filter(row -> row.isGivenIn(task)).toList();
    }

    @Override
    public List<EvidenceRow> files() {
        return evaluations.evidence(task, number);
    }

    @Override
    public void attach(String fileName, byte[] content) {
        evaluations.attachEvidence(task, number, fileName, content);
    }

    @Override
    public void remove(UUID file) {
        evaluations.removeEvidence(task, file);
    }
}
