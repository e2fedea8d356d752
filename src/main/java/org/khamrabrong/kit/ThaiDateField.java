package org.khamrabrong.kit;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.DayText;

/** A day typed as day/month/year or as days are shown, the year of the Buddhist or the Christian era; either kind of digits. */
public class ThaiDateField extends TextField {

    private boolean optional;

    public ThaiDateField(String label) {
        super(label);
        setManualValidation(true);
        setHelperText(getTranslation("kit.date.help"));
        addValueChangeListener(change -> check());
    }

    /** May be left empty. */
    public ThaiDateField optional() {
        optional = true;
        return this;
    }

    public ThaiDateField show(@Nullable LocalDate day) {
        setValue(
                day == null
                        ? ""
                        : day.getDayOfMonth() + "/" + day.getMonthValue() + "/"
                                + Words.formats().gregorianYear(day.getYear()));
        setInvalid(false);
        return this;
    }

    public Optional<LocalDate> day() {
        return read(getValue());
    }

    /** Whether it is a day; otherwise says so beside the field. */
    public boolean check() {
        boolean fine = optional && isEmpty() || day().isPresent();
        setErrorMessage(fine ? null : getTranslation(isEmpty() ? "kit.date.missing" : "kit.date.unreadable"));
        setInvalid(!fine);
        return fine;
    }

    public static Optional<LocalDate> read(String text) {
        return DayText.read(text);
    }
}
