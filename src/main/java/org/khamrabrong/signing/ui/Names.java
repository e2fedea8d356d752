package org.khamrabrong.signing.ui;

import java.util.Locale;
import org.khamrabrong.organization.Unit;

/** Names in the language of the screen. */
final class Names {

    private Names() {}

    static String unit(Unit unit, Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? unit.nameEnglish() : unit.name();
    }
}
