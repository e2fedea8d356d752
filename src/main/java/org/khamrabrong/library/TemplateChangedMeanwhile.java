package org.khamrabrong.library;

import org.khamrabrong.kernel.Refusal;

/** Somebody else has changed the template since it was read: nothing was written. */
public class TemplateChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    TemplateChangedMeanwhile() {
        super("library.refusal.templateChangedMeanwhile");
    }
}
