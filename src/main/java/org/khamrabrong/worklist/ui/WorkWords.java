package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Role;
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

    /** Role and unit; the role alone where those of every other unit may. */
    static String whose(Role role, @Nullable UnitName unit) {
        String who = say("organization.role." + role);
        return unit == null ? who : say("worklist.whose", who, Words.name(unit));
    }

    static String phase(AskedStep step) {
        String title = say("workflow.model." + step.process());
        return step.round() == null ? title : say("worklist.round", title, step.round());
    }
}
