package org.khamrabrong.evaluation.ui;

import java.util.List;
import java.util.UUID;
import org.khamrabrong.evaluation.ReopeningWriting;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.ui.EvidenceShelf;

/** The evidence that goes with the final figures of one indicator. */
record ReopeningEvidence(ReopeningWriting writing, String task, String number) implements EvidenceShelf {

    /** Those of an indicator's files that were attached in this step. */
    List<EvidenceRow> among(List<EvidenceRow> all) {
        return all.stream().filter(row -> row.isGivenIn(task)).toList();
    }

    @Override
    public List<EvidenceRow> files() {
        return writing.evidence(task, number);
    }

    @Override
    public void attach(String fileName, byte[] content) {
        writing.attachEvidence(task, number, fileName, content);
    }

    @Override
    public void remove(UUID file) {
        writing.removeEvidence(task, file);
    }
}
