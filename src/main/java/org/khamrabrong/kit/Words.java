package org.khamrabrong.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Languages;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Wording;

/** Words of the bundles in the language of the one who looks, for those who are no component themselves. */
public final class Words {

    private static final String EASIER_THAN_BEFORE = "finding." + Code.TARGET_BELOW_PAST;

    /** The scoring's lines and findings: figures and reasons among their arguments are said by their names. */
    public static final Wording SCORING = Words::scoring;

    private Words() {}

    private static String scoring(String key, List<String> arguments) {
        return key.equals(EASIER_THAN_BEFORE) ? easierThanBefore(arguments) : say(key, arguments.toArray());
    }

    /** The package counts years in the Buddhist era; on screen the reader's own is said, as everywhere beside it. */
    private static String easierThanBefore(List<String> arguments) {
        String year = Words.formats().buddhistYear(Integer.parseInt(arguments.get(3)));
        return say("kit.easierThanBefore", arguments.get(0), arguments.get(1), arguments.get(2), year);
    }

    public static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** Dates, scores and numbers for the person who looks at the screen now. */
    public static Formats formats() {
        return formats(locale());
    }

    public static Formats formats(Locale locale) {
        return Formats.of(locale, (key, arguments) -> I18NProvider.translate(locale, key, arguments));
    }

    /** Of two names of the same thing, the one to show. */
    public static String inLanguage(String thai, String english) {
        return Languages.name(locale(), thai, english);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Languages.THAI : ui.getLocale();
    }
}
