package org.khamrabrong.organization;

import java.util.Locale;

/** A unit in both languages; the English name may be missing. */
public record UnitName(String thai, String english) {

    public static UnitName of(Unit unit) {
        return new UnitName(unit.name(), unit.nameEnglish());
    }

    public String in(Locale language) {
        boolean inEnglish = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        return inEnglish && english != null && !english.isBlank() ? english : thai;
    }
}
