package org.khamrabrong.reporting.ui;

import java.util.List;
import java.util.UUID;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.Reporting;

/** The evidence of one indicator of a report. */
record ReportShelf(Reporting reporting, String task, String number) implements EvidenceShelf {

    @Override
    public List<EvidenceRow> files() {
        return reporting.open(task).item(number).evidence();
    }

    @Override
    public void attach(String fileName, byte[] content) {
        reporting.attachEvidence(task, number, fileName, content);
    }

    @Override
    public void remove(UUID file) {
        reporting.removeEvidence(task, file);
    }
}
