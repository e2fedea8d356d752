package org.khamrabrong.workflow.ui.form;

import static org.khamrabrong.kit.Words.say;

import org.khamrabrong.workflow.Doer;

/** Who did a step, and as whose deputy. */
public final class DoerWords {

    private DoerWords() {}

    public static String of(Doer doer) {
        return doer.absent() == null ? doer.name() : say("workflow.doer.deputy", doer.name(), doer.absent());
    }
}
