package org.khamrabrong.language;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Wording;

/** Words, dates, numbers and names in one language, away from any screen: on paper and on the command line. */
public final class Phrasebook implements Wording {

    private static final Phrasebook THAI = new Phrasebook(Languages.THAI);
    private static final Phrasebook ENGLISH = new Phrasebook(Languages.ENGLISH);

    private final Locale locale;
    private final Formats formats;

    private Phrasebook(Locale locale) {
        this.locale = locale;
        this.formats = Formats.onPaper(locale, this::say);
    }

    /** @param language as a tag; whatever is not English is Thai */
    public static Phrasebook of(@Nullable String language) {
        return Languages.ENGLISH.getLanguage().equals(language) ? ENGLISH : THAI;
    }

    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** As paper writes them, months in full. */
    public Formats formats() {
        return formats;
    }

    /** A key without a message stays as it is; arguments are put in as they are. */
    public String say(String key, Object... arguments) {
        return Bundles.all().getMessage(key, arguments, key, locale);
    }

    @Override
    public String year(Year year) {
        return formats.gregorianYear(year.getValue());
    }

    @Override
    public String say(String key, List<String> arguments) {
        return say(key, arguments.toArray());
    }
}
