package org.khamrabrong.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Thai first, English one click away. */
public final class Languages {

    public static final Locale THAI = Locale.forLanguageTag("th");
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(THAI, ENGLISH);

    private Languages() {}

    public static Locale orThai(@Nullable Locale wanted) {
        return wanted != null && ENGLISH.getLanguage().equals(wanted.getLanguage()) ? ENGLISH : THAI;
    }

    /** Of two names of the same thing, the one to show; the English one may be missing. */
    public static String name(Locale reader, String thai, @Nullable String english) {
        return ENGLISH.equals(orThai(reader)) && english != null && !english.isBlank() ? english : thai;
    }

    public static Locale other(Locale present) {
        return ENGLISH.equals(orThai(present)) ? THAI : ENGLISH;
    }
}
