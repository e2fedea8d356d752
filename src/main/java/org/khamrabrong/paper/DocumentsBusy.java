package org.khamrabrong.paper;

import org.khamrabrong.kernel.Refusal;

/** As many documents as the memory bears are being made already. */
public class DocumentsBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    DocumentsBusy() {
        super("paper.refusal.documentsBusy");
    }
}
