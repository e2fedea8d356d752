package org.khamrabrong.scorecard.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.khamrabrong.kit.ThaiDecimalField;

/** The fields and ways of the form that is open, by the words beside them. */
public final class FormFields {

    private FormFields() {}

    /** Follows the first remark or finding that says so. */
    public static void follow(String words) {
        _click(ways(words).get(0));
    }

    public static List<NativeButton> ways(String words) {
        return _find(NativeButton.class).stream()
                .filter(way -> way.getElement().getTextRecursively().contains(words))
                .toList();
    }

    public static void click(String text) {
        _click(button(text));
    }

    public static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    public static ThaiDecimalField decimal(String label) {
        return _get(ThaiDecimalField.class, spec -> spec.withLabel(label));
    }

    /** The summary's field for that score. */
    public static ThaiDecimalField level(String score) {
        return _find(ThaiDecimalField.class, spec -> spec.withLabel(score)).get(0);
    }

    public static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    public static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    public static Select<String> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    public static void write(String label, String words) {
        _setValue(area(label), words);
    }
}
