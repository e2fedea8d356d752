package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks once more before something that cannot be undone; Escape keeps everything as it is. */
public final class Confirm extends PageDialog {

    private @Nullable ReasonField reason;
    private final Button cancel = new Button(getTranslation("kit.cancel"), event -> close());

    private Confirm(String title, String sentence) {
        setHeaderTitle(title);
        Paragraph words = new Paragraph(sentence);
        words.addClassName("k-preserve");
        add(words);
        getFooter().add(cancel);
    }

    /** @param how the derivation of a score that the sentence names */
    public static Confirm ask(String title, String sentence, Component how, String action, Runnable work) {
        Confirm dialog = ask(title, sentence, action, work);
        dialog.add(how);
        return dialog;
    }

    public static Confirm ask(String title, String sentence, String action, Runnable work) {
        return open(title, sentence, action, ButtonVariant.LUMO_PRIMARY, work);
    }

    public static Confirm danger(String title, String sentence, String action, Runnable work) {
        return open(title, sentence, action, ButtonVariant.LUMO_ERROR, work).asDanger();
    }

    /** Names the way back, where the work itself is called a cancelling. */
    public Confirm backing(String label) {
        cancel.setText(label);
        return this;
    }

    /**
     * Begins with what was typed before, and keeps what is typed now as long as it is not sent.
     *
     * @param kept gets every change of the reason
     */
    public Confirm keeping(String typed, Consumer<String> kept) {
        ReasonField field = Objects.requireNonNull(reason);
        field.setValue(typed);
        field.addValueChangeListener(change -> kept.accept(change.getValue()));
        return this;
    }

    private Confirm asDanger() {
        getFooter().getElement().setAttribute("data-danger", true);
        return this;
    }

    /** Asks for the reason in the same breath and hands it on. */
    public static Confirm withReason(String title, String sentence, String action, Consumer<String> work) {
        return withReason(title, sentence, action, List.of(), reason -> {
            work.accept(reason);
            return true;
        });
    }

    /**
     * Asks for the reason and for what else there is to say, e.g. a password.
     *
     * @param more the fields for that, below the reason
     * @param work gets the reason; false leaves the dialog open with everything typed in it
     */
    static Confirm withReason(
            String title, String sentence, String action, List<Component> more, Predicate<String> work) {
        return withReason(title, sentence, action, ButtonVariant.LUMO_PRIMARY, more, work);
    }

    /** The same for what cannot be taken back. */
    public static Confirm dangerWithReason(
            String title, String sentence, String action, List<Component> more, Predicate<String> work) {
        return withReason(title, sentence, action, ButtonVariant.LUMO_ERROR, more, work)
                .asDanger();
    }

    private static Confirm withReason(
            String title,
            String sentence,
            String action,
            ButtonVariant look,
            List<Component> more,
            Predicate<String> work) {
        Confirm dialog = new Confirm(title, sentence);
        ReasonField reason = new ReasonField();
        dialog.reason = reason;
        dialog.add(reason);
        dialog.add(more);
        dialog.addAction(action, look, () -> {
            if (reason.check() && work.test(reason.reason())) {
                dialog.close();
            }
        });
        dialog.open();
        reason.focus();
        return dialog;
    }

    /** A mere question is answered once: refused or not, it closes over what is true now. */
    private static Confirm open(String title, String sentence, String action, ButtonVariant look, Runnable work) {
        Confirm dialog = new Confirm(title, sentence);
        dialog.addAction(action, look, () -> {
            try {
                work.run();
            } finally {
                dialog.close();
            }
        });
        dialog.open();
        return dialog;
    }

    /** Work that is refused leaves a dialog in which something was typed open, with all of it. */
    private void addAction(String label, ButtonVariant look, Runnable work) {
        Button button = new Button(label);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, look);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            try {
                work.run();
            } finally {
                button.setEnabled(true);
            }
        });
        getFooter().add(button);
    }
}
