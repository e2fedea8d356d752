package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Words;
import org.khamrabrong.worklist.AskedStep;
import org.khamrabrong.worklist.WorkRow;

/** Says in words what a row of the inbox holds. */
final class WorkWords {

    private WorkWords() {}

    static String verb(String taskKey) {
        return say("workflow.task." + taskKey);
    }

    /** Unit and year of the agreement. */
    static String agreement(WorkRow row) {
        WorkRow.Subject subject = row.subject();
        return say(
                "worklist.agreement",
                Words.name(subject.unit()),
                Words.formats().year(new FiscalYear(subject.fiscalYear())));
    }

    static String phase(AskedStep step) {
        String title = say("workflow.model." + step.process());
        return step.round() == null ? title : say("worklist.round", title, step.round());
    }
}
