package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.SideSheet;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.decision.DecisionDirectory.Shown;
import org.khamrabrong.workflow.decision.DecisionEditing;
import org.khamrabrong.workflow.decision.DryRun;

/** Lets an opened year use another version from now on: what it would change is seen before it is said why. */
final class UseDialog extends SideSheet {

    private UseDialog(DecisionEditing editing, Shown shown, int number, FiscalYear year, Runnable done) {
        super(say("workflow.table.use", number, Words.formats().year(year)));
        String decision = shown.table().decision();
        DryRun run = editing.preview(decision, year, number);
        ReasonField reason = new ReasonField();
        Button use = new Button(say("workflow.table.use.action"));
        use.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        use.setDisableOnClick(true);
        use.addClickListener(click -> {
            try {
                if (reason.check()) {
                    editing.use(decision, year, number, shown.version().number(), reason.reason());
                    Notices.success(
                            say("workflow.table.used", number, Words.formats().year(year)));
                    close();
                    done.run();
                }
            } finally {
                use.setEnabled(true);
            }
        });
        content(new DryRunCard(shown.table(), run), reason, use);
    }

    static void ask(DecisionEditing editing, Shown shown, int number, FiscalYear year, Runnable done) {
        new UseDialog(editing, shown, number, year, done).open();
    }
}
