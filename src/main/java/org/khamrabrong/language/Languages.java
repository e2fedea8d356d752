package org.khamrabrong.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;

/** Thai first, English one click away. */
public final class Languages {

    public static final Locale THAI = Locale.forLanguageTag("th");
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(THAI, ENGLISH);

    private Languages() {}

    public static Locale orThai(@Nullable Locale wanted) {
        return wanted != null && ENGLISH.getLanguage().equals(wanted.getLanguage()) ? ENGLISH : THAI;
    }

    public static String name(Locale reader, UnitName unit) {
        String english = unit.english();
        return ENGLISH.equals(orThai(reader)) && english != null && !english.isBlank() ? english : unit.thai();
    }

    public static Locale other(Locale present) {
        return ENGLISH.equals(orThai(present)) ? THAI : ENGLISH;
    }
}
