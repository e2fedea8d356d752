package org.khamrabrong.kit;

import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.language.Years;

/** A day typed as day/month/year or as days are shown, the year of the Buddhist or the Christian era; either kind of digits. */
public class ThaiDateField extends TextField {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    /** As days are shown, with spaces that do not break or with usual ones. */
    private static final Pattern SHOWN = Pattern.compile("(\\d{1,2})[\\s\u00a0]+(\\D+?)[\\s\u00a0]+(\\d{4})");

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("th"), Locale.ENGLISH);
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    public ThaiDateField(String label) {
        super(label);
        setManualValidation(true);
        setHelperText(getTranslation("kit.date.help"));
        addValueChangeListener(change -> check());
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
        boolean fine = day().isPresent();
        setErrorMessage(fine ? null : getTranslation(isEmpty() ? "kit.date.missing" : "kit.date.unreadable"));
        setInvalid(!fine);
        return fine;
    }

    public static Optional<LocalDate> read(String text) {
        String plain = ThaiDigits.toArabic(text).strip();
        Matcher day = DAY.matcher(plain);
        if (day.matches()) {
            return day(day, Integer.parseInt(day.group(2)));
        }
        Matcher shown = SHOWN.matcher(plain);
        return shown.matches() ? month(shown.group(2)).flatMap(month -> day(shown, month)) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts, int month) {
        int year = Integer.parseInt(parts.group(3));
        try {
            return Optional.of(LocalDate.of(
                    year >= FIRST_BUDDHIST_YEAR ? Years.gregorian(year) : year,
                    month,
                    Integer.parseInt(parts.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String name) {
        return Stream.of(Month.values())
                .filter(month -> LANGUAGES.stream()
                        .anyMatch(language -> Stream.of(TextStyle.SHORT, TextStyle.FULL)
                                .anyMatch(style ->
                                        month.getDisplayName(style, language).equalsIgnoreCase(name))))
                .map(Month::getValue)
                .findFirst();
    }
}
