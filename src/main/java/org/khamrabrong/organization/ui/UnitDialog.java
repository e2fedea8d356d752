package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.PageDialog;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.Remark;

/** A change in steps: what is to be, what comes of it, and only then the deed. A refusal leaves all that was typed. */
class UnitDialog extends PageDialog {

    private final Div fields = new Div();
    private final Div outcome = new Div();
    private final Button look = button("organization.unit.look", this::look);
    private final Button confirm;
    private final transient BooleanSupplier complete;
    private final transient Supplier<List<Remark>> preview;
    private final transient Runnable deed;

    /**
     * @param complete whether every field is filled in; says beside those that are not what they need
     * @param preview what comes of it
     */
    UnitDialog(String title, String help, BooleanSupplier complete, Supplier<List<Remark>> preview, Runnable deed) {
        this.complete = complete;
        this.preview = preview;
        this.deed = deed;
        addClassName("k-unit-dialog");
        setHeaderTitle(title);
        Paragraph words = new Paragraph(help);
        words.addClassName("k-help");
        fields.addClassName("k-stack");
        outcome.addClassName("k-stack");
        outcome.getElement().setAttribute("role", "status");
        Div all = new Div(words, fields, outcome);
        all.addClassName("k-stack");
        add(all);
        confirm = button("organization.unit.confirm", this::take);
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setVisible(false);
        getFooter().add(new Button(getTranslation("kit.cancel"), click -> close()), look, confirm);
    }

    final void fields(Component... components) {
        fields.add(components);
    }

    /** What was looked at counts no more once something else is asked for. */
    final void touched() {
        outcome.removeAll();
        confirm.setVisible(false);
        look.setVisible(true);
    }

    final void destructive() {
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
    }

    private void look() {
        touched();
        if (!complete.getAsBoolean()) {
            return;
        }
        try {
            List<Remark> remarks = preview.get();
            UnorderedList lines = new UnorderedList();
            remarks.forEach(remark -> lines.add(
                    new ListItem(getTranslation(remark.key(), remark.arguments().toArray()))));
            lines.addClassName("k-outcome");
            outcome.add(new Message(Tone.INFO, getTranslation("organization.unit.outcome")), lines);
            look.setVisible(false);
            confirm.setVisible(true);
            confirm.focus();
        } catch (Refusal refusal) {
            say(refusal);
        }
    }

    private void take() {
        try {
            deed.run();
        } catch (Refusal refusal) {
            touched();
            say(refusal);
            return;
        }
        close();
    }

    private void say(Refusal refusal) {
        outcome.add(new Message(Tone.ERROR, getTranslation(refusal.key(), refusal.arguments())));
    }

    private Button button(String key, Runnable work) {
        Button button = new Button(getTranslation(key));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                work.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
