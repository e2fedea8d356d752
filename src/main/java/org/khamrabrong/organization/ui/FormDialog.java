package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.PageDialog;
import org.khamrabrong.kit.Tone;

/** A small form over the page: a refusal stands in it, and nothing that was typed is lost. */
class FormDialog extends PageDialog {

    private final Div fields = new Div();
    private final Div refused = new Div();
    private final Button accept;

    /** @param help one sentence; none where it is blank */
    FormDialog(String title, String help, String action) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        addClassName("k-form-dialog");
        fields.addClassName("k-form");
        refused.addClassName("k-stack");
        Paragraph words = new Paragraph(help);
        words.addClassName("k-quiet");
        words.setVisible(!help.isBlank());
        add(words, refused, fields);
        accept = new Button(action);
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("kit.cancel"), click -> close()), accept);
    }

    FormDialog with(Component... components) {
        fields.add(components);
        return this;
    }

    /** Over the whole width. */
    FormDialog across(Component component) {
        component.addClassName("k-wide");
        return with(component);
    }

    FormDialog asDanger() {
        accept.addThemeVariants(ButtonVariant.LUMO_ERROR);
        getFooter().getElement().setAttribute("data-danger", true);
        return this;
    }

    /**
     * Opens it.
     *
     * @param complete whether all was said; else every field that lacks it says so
     * @param work closes the dialog unless it is refused
     */
    FormDialog ask(BooleanSupplier complete, Runnable work) {
        accept.addClickListener(click -> {
            try {
                accept(complete, work);
            } finally {
                accept.setEnabled(true);
            }
        });
        accept.addClickShortcut(Key.ENTER).listenOn(fields);
        open();
        return this;
    }

    private void accept(BooleanSupplier complete, Runnable work) {
        refused.removeAll();
        if (!complete.getAsBoolean()) {
            return;
        }
        try {
            work.run();
        } catch (Refusal refusal) {
            refused.add(new Message(Tone.ERROR, getTranslation(refusal.key(), refusal.arguments())));
            return;
        }
        close();
    }
}
