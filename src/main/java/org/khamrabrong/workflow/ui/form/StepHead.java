package org.khamrabrong.workflow.ui.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.StepLook;
import org.khamrabrong.workflow.StepLook.Holder;
import org.khamrabrong.workflow.StepLook.Returned;
import org.khamrabrong.workflow.StepOutcome;

/** Who holds the step, and by whom, when and with which words it was given back. */
public final class StepHead extends Div {

    private final transient HumanTasks tasks;

    StepHead(HumanTasks tasks) {
        this.tasks = tasks;
        addClassName("k-stack");
    }

    void show(StepLook look) {
        removeAll();
        if (look.returned() != null) {
            Tone tone = look.returned().how() == StepOutcome.RECALLED ? Tone.INFO : Tone.WARNING;
            add(new Message(tone, sentence(look.returned())));
        }
        add(look.holder() == null ? free(look.mine()) : held(look.task(), look.holder()));
        if (!look.warnings().all().isEmpty()) {
            add(new WarningLine(look.warnings()));
        }
    }

    private static String sentence(Returned returned) {
        String when = Words.formats().dateTime(returned.at());
        String by = DoerWords.of(returned.by());
        if (returned.how() == StepOutcome.RECALLED) {
            return say("workflow.form.recalled", by, when);
        }
        return returned.words() == null
                ? say("workflow.form.returned", by, when)
                : say("workflow.form.returned.words", by, when, returned.words());
    }

    private static Paragraph free(boolean mine) {
        Paragraph line = new Paragraph(say(mine ? "workflow.form.mine" : "workflow.form.free"));
        line.addClassNames("k-quiet", "k-small");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private Message held(String task, Holder holder) {
        Message message = new Message(Tone.WARNING, say("workflow.form.held", holder.name()));
        if (holder.beside()) {
            Button takeOver = new Button(say("workflow.form.takeOver", holder.name()), event -> {
                tasks.takeOver(task, holder.username());
                UI.getCurrent().refreshCurrentRoute(false);
            });
            takeOver.addThemeVariants(ButtonVariant.LUMO_SMALL);
            message.add(takeOver);
        }
        return message;
    }
}
