package org.khamrabrong.kit;

import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.ThaiDigits;

/** A day typed as day/month/year, the year of the Buddhist or the Christian era; either kind of digits. */
public class ThaiDateField extends TextField {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    public ThaiDateField(String label) {
        super(label);
        setManualValidation(true);
        setHelperText(getTranslation("kit.date.help"));
        addValueChangeListener(change -> check());
    }

    public ThaiDateField show(LocalDate day) {
        setValue(
                day == null
                        ? ""
                        : day.getDayOfMonth() + "/" + day.getMonthValue() + "/"
                                + Formats.current().buddhistYear(day.getYear() + BUDDHIST_ERA));
        setInvalid(false);
        return this;
    }

    public Optional<LocalDate> day() {
        return read(getValue());
    }

    /** Whether it is a day; otherwise says so beside the field. */
    public boolean check() {
        boolean fine = day().isPresent();
        setErrorMessage(fine ? null : getTranslation("kit.date.unreadable"));
        setInvalid(!fine);
        return fine;
    }

    static Optional<LocalDate> read(String text) {
        Matcher day = DAY.matcher(ThaiDigits.toArabic(text).strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(day.group(3));
        try {
            return Optional.of(LocalDate.of(
                    year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_ERA : year,
                    Integer.parseInt(day.group(2)),
                    Integer.parseInt(day.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
