package org.khamrabrong.organization;

import java.util.Locale;
import org.khamrabrong.language.Languages;

/** A unit in both languages; the English name may be missing. */
public record UnitName(String thai, String english) {

    public static UnitName of(Unit unit) {
        return new UnitName(unit.name(), unit.nameEnglish());
    }

    public String in(Locale language) {
        return Languages.name(language, thai, english);
    }
}
