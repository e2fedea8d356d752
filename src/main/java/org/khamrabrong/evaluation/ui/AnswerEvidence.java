package org.khamrabrong.evaluation.ui;

import java.util.List;
import java.util.UUID;
import org.khamrabrong.evaluation.Evaluations;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.ui.EvidenceShelf;

/** The evidence that goes with the answer to one challenge. */
record AnswerEvidence(Evaluations evaluations, String task, String number) implements EvidenceShelf {

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
