package org.khamrabrong.negotiation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.negotiation.ui.ItemChoice.Mode;
import org.springframework.context.ApplicationContext;

/** What somebody does at the forms of the negotiation, and what is to be seen there. */
final class Screen {

    private Screen() {}

    /** What that person does at the form of that step. */
    static void at(String form, String task, String username, ApplicationContext application, Runnable work) {
        try (Browserless screen = Browserless.as(username, application)) {
            screen.open("task/" + form + "/" + task);
            work.run();
        }
    }

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    static void press(String key) {
        _click(_get(Button.class, spec -> spec.withText(say(key))));
    }

    /** The button of that name inside the open dialog. */
    static void confirm(String key) {
        List<Button> buttons = _find(Button.class, spec -> spec.withText(say(key)));
        _click(buttons.get(buttons.size() - 1));
    }

    static void select(String number) {
        _click(_find(NativeButton.class).stream()
                .filter(entry -> entry.hasClassName("k-choice") && words(entry).contains(number + " "))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    static void choose(Mode mode) {
        _setValue((RadioButtonGroup<Mode>) _get(RadioButtonGroup.class), mode);
    }

    static ThaiDecimalField number(String key, Object... arguments) {
        return _get(ThaiDecimalField.class, spec -> spec.withLabel(say(key, arguments)));
    }

    static TextArea area(String key) {
        return _get(TextArea.class, spec -> spec.withLabel(say(key)));
    }

    static void write(String key, String text) {
        _setValue(area(key), text);
    }

    static String present() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
