package org.khamrabrong.intake.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.table.Place;
import org.khamrabrong.table.Value;

/** Single values as what they should be; what they are not is remarked upon, and nothing is guessed. */
final class Cells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Remarks remarks;

    Cells(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Exactly as it stands; null where nothing does. */
    @Nullable
    String text(@Nullable Value value, Place place, WrittenText kind) {
        if (value == null || isError(value, place)) {
            return null;
        }
        noteFormula(value, place);
        String text = value.text();
        if (!kind.takes(text)) {
            remarks.error(place, "textUnkeepable", kind.longest());
            return null;
        }
        StrayLetters.in(text).ifPresent(found -> remarks.warn(place, "strayLetter", found));
        return text;
    }

    /** By which something is known: a number as it is shown. */
    @Nullable
    String id(@Nullable Value value, Place place, WrittenText kind) {
        String text = text(value, place, kind);
        if (value != null && text != null && value.date() != null) {
            remarks.error(place, "idIsDate", text);
            return null;
        }
        return text;
    }

    /** @param unit of what is measured: a cell shown as a percentage is 100 times as large where it is one */
    @Nullable
    BigDecimal number(@Nullable Value value, Place place, @Nullable String unit) {
        if (value == null || value.isBlank() || isError(value, place)) {
            return null;
        }
        noteFormula(value, place);
        if (value.kind() == Value.Kind.NUMBER) {
            return plain(value, place, unit);
        }
        if (NumberWords.saysNothing(value.text())) {
            return null;
        }
        BigDecimal number = NumberWords.parse(value.text()).orElse(null);
        if (number == null) {
            remarks.error(place, "notNumber", value.text());
        }
        return number;
    }

    @Nullable
    Integer whole(@Nullable Value value, Place place) {
        BigDecimal number = number(value, place, null);
        try {
            return number == null ? null : Integer.valueOf(number.intValueExact());
        } catch (ArithmeticException e) {
            remarks.error(place, "notWhole", value == null ? "" : value.text());
            return null;
        }
    }

    @Nullable
    LocalDate day(@Nullable Value value, Place place) {
        if (value == null || value.isBlank() || isError(value, place)) {
            return null;
        }
        if (value.date() != null) {
            return value.date();
        }
        try {
            return LocalDate.parse(ThaiDigits.toArabic(value.text().strip()));
        } catch (DateTimeException e) {
            remarks.error(place, "notDay", value.text());
            return null;
        }
    }

    /** Worked on or not: anything but a blank, a dash, a nought. */
    boolean mark(@Nullable Value value) {
        return value != null
                && value.kind() != Value.Kind.ERROR
                && !NumberWords.saysNothing(value.text())
                && !ThaiDigits.toArabic(value.text().strip()).equals("0");
    }

    private @Nullable BigDecimal plain(Value value, Place place, @Nullable String unit) {
        if (value.date() != null) {
            remarks.error(place, "numberIsDate", value.text());
            return null;
        }
        BigDecimal number = value.number();
        if (number == null) {
            return null;
        }
        if (value.percent() && NumberWords.isPercent(unit)) {
            BigDecimal hundredfold = number.multiply(HUNDRED).stripTrailingZeros();
            number = hundredfold.scale() < 0 ? hundredfold.setScale(0) : hundredfold;
            remarks.note(place, "percent", value.text(), number.toPlainString());
        } else if (value.percent()) {
            remarks.warn(place, "percentUnit", value.text(), number.toPlainString());
        }
        return number.scale() < value.decimals() ? number.setScale(value.decimals()) : number;
    }

    private void noteFormula(Value value, Place place) {
        if (value.formula()) {
            remarks.note(place, "formula", value.text());
        }
    }

    private boolean isError(Value value, Place place) {
        if (value.kind() == Value.Kind.ERROR) {
            remarks.error(place, value.formula() ? "formulaWithoutValue" : "cellError", value.text());
            return true;
        }
        return false;
    }
}
