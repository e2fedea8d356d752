package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.worklist.WorkRow;

/** Takes a task over from the colleague who holds it, after asking once more by name. */
final class TakeOver extends Button {

    TakeOver(WorkRow row, WorkRow.Holder holder, HumanTasks tasks, Consumer<Runnable> changing) {
        super(say("worklist.takeOver"));
        String verb = WorkWords.verb(row.taskKey());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        setAriaLabel(say("worklist.takeOver.of", verb, WorkWords.agreement(row), holder.name()));
        addClickListener(event -> Confirm.ask(
                say("worklist.takeOver"),
                say("worklist.takeOver.sentence", verb, holder.name()),
                say("worklist.takeOver.confirm"),
                () -> {
                    changing.accept(() -> tasks.takeOver(row.task(), holder.username()));
                    Notices.success(say("worklist.takenOver", verb, holder.name()));
                }));
    }
}
