package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.khamrabrong.organization.Role;

/** The fields of the dialogs about people, and whether they say what is needed. */
final class Fields {

    private Fields() {}

    static TextField text(String label) {
        TextField field = new TextField(say(label));
        field.setManualValidation(true);
        return field;
    }

    static TextField needed(String label) {
        TextField field = text(label);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static Select<Role> roles() {
        Select<Role> field = new Select<>();
        field.setLabel(say("organization.people.role"));
        field.setItems(List.of(Role.values()));
        field.setItemLabelGenerator(role -> role == null ? "" : say("organization.role." + role));
        field.setManualValidation(true);
        return field;
    }

    /** Whether something was said; else the field says what it lacks. */
    static <F extends HasValue<?, ?> & HasValidation> boolean said(F field, String missing) {
        boolean blank = field.isEmpty() || field.getValue() instanceof String text && text.isBlank();
        return mark(field, blank ? say(missing) : "");
    }

    /** @param wrong what is wrong; blank where nothing is */
    static boolean mark(HasValidation field, String wrong) {
        field.setErrorMessage(wrong);
        field.setInvalid(!wrong.isEmpty());
        return wrong.isEmpty();
    }

    /** Titles to choose from, or another that is typed. */
    static ComboBox<String> titles(String label) {
        ComboBox<String> field = new ComboBox<>(say(label));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }
}
