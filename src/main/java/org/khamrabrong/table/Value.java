package org.khamrabrong.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell, as its value and not as it is shown.
 *
 * @param kind what it is
 * @param text of words; of a number, as it is shown; of what went wrong, the program's own word for it
 * @param number null where it is none
 * @param date null where the number is not shown as one
 * @param percent whether the number is shown as a percentage, 100 times as large
 * @param decimals that are always shown; 0 where the format says nothing of it
 * @param formula whether it was reckoned, and is what the program found last
 */
public record Value(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        boolean percent,
        int decimals,
        boolean formula) {

    public enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        ERROR
    }

    public static Value text(String text, boolean formula) {
        return new Value(Kind.TEXT, text, null, null, false, 0, formula);
    }

    public boolean isBlank() {
        return kind == Kind.TEXT && text.isBlank();
    }
}
