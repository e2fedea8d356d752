package org.khamrabrong.evaluation.ui;

import java.util.List;
import java.util.UUID;
import org.khamrabrong.evaluation.ResultAppeals;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.ui.EvidenceShelf;

/** The evidence that goes with an appeal against one indicator's result. */
record AppealEvidence(ResultAppeals appeals, String task, String number) implements EvidenceShelf {

    @Override
    public List<EvidenceRow> files() {
        return appeals.evidence(task, number);
    }

    @Override
    public void attach(String fileName, byte[] content) {
        appeals.attachEvidence(task, number, fileName, content);
    }

    @Override
    public void remove(UUID file) {
        appeals.removeEvidence(task, file);
    }
}
