package org.khamrabrong.kit;

import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.ThaiDigits;

/** A time of day typed as hour and minute, e.g. 9.30 or 13:05, in either kind of digits; may stay empty. */
public class TimeField extends TextField {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

    public TimeField(String label) {
        super(label);
        setManualValidation(true);
        setHelperText(getTranslation("kit.time.help"));
        addValueChangeListener(change -> check());
    }

    /** Empty where nothing, or no time, was typed. */
    public Optional<LocalTime> time() {
        return read(getValue());
    }

    /** Whether it is a time or nothing; otherwise says so beside the field. */
    public boolean check() {
        boolean fine = getValue().isBlank() || time().isPresent();
        setErrorMessage(fine ? null : getTranslation("kit.time.unreadable"));
        setInvalid(!fine);
        return fine;
    }

    static Optional<LocalTime> read(String text) {
        Matcher time = TIME.matcher(ThaiDigits.toArabic(text).strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
