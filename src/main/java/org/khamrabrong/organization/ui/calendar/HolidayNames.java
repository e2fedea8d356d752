package org.khamrabrong.organization.ui.calendar;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.TextBounds;

/** The names of a holiday, in Thai and, where somebody gives one, in English. */
class HolidayNames extends Div {

    private final TextField thai = new TextField(say("organization.calendar.name"));
    private final TextField english = new TextField(say("organization.calendar.nameEnglish"));

    HolidayNames() {
        addClassName("k-form");
        thai.setRequiredIndicatorVisible(true);
        thai.setManualValidation(true);
        english.setManualValidation(true);
        add(thai, english);
    }

    void show(String name, String nameEnglish) {
        thai.setValue(name);
        english.setValue(nameEnglish);
        thai.setInvalid(false);
        english.setInvalid(false);
    }

    /** Whether both can be kept; otherwise says so beside them. */
    boolean check() {
        boolean said = !thai.getValue().isBlank();
        thai.setErrorMessage(said ? null : say("organization.refusal.holidayNameMissing"));
        thai.setInvalid(!said);
        return said && TextBounds.check(thai, WrittenText.NAME) & TextBounds.check(english, WrittenText.NAME);
    }

    String thai() {
        return thai.getValue();
    }

    String english() {
        return english.getValue();
    }
}
