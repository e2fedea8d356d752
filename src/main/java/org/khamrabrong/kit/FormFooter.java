package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** The foot of a form, always in sight: destructive actions apart at the left, the primary one at the right. */
public class FormFooter extends Footer {

    private final Div danger = new Div();
    private final Span saved = new Span();
    private final Div actions = new Div();

    public FormFooter() {
        addClassName("k-footer");
        danger.addClassName("k-footer-danger");
        saved.addClassName("k-footer-saved");
        saved.getElement().setAttribute("role", "status");
        actions.addClassName("k-footer-actions");
        add(danger, saved, actions);
    }

    /** Once a form; a second click while the first is at work does nothing. */
    public Button primary(String label, Runnable action) {
        Button button = button(actions, label, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public Button secondary(String label, Runnable action) {
        Button button = button(actions, label, action);
        actions.addComponentAsFirst(button);
        return button;
    }

    /** Named by what it does. */
    public Button danger(String label, Runnable action) {
        Button button = button(danger, label, action);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** What the primary action asks for, beside it. */
    public void asking(Component field) {
        Div asked = new Div(field);
        asked.addClassName("k-footer-asked");
        addComponentAtIndex(indexOf(actions), asked);
    }

    /** What the primary action depends on, in sight beside it. */
    public void about(Component line) {
        Div about = new Div(line);
        about.addClassName("k-footer-about");
        addComponentAtIndex(indexOf(actions), about);
    }

    public void savedAt(Instant moment) {
        saved.setText(getTranslation("kit.savedAt", Words.formats().time(moment)));
    }

    private static Button button(Div place, String label, Runnable action) {
        Button button = new Button(label);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        place.add((Component) button);
        return button;
    }
}
