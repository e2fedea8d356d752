package org.khamrabrong.document.report;

import org.khamrabrong.organization.Unit;

/** A unit in both languages; the English name may be missing. */
public record UnitName(String thai, String english) {

    public static UnitName of(Unit unit) {
        return new UnitName(unit.name(), unit.nameEnglish());
    }

    String in(Says says) {
        return says.thai() || english == null || english.isBlank() ? thai : english;
    }
}
