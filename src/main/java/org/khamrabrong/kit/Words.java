package org.khamrabrong.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Languages;

/** Words of the bundles in the language of the one who looks, for those who are no component themselves. */
public final class Words {

    private Words() {}

    public static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** Dates, scores and numbers for the person who looks at the screen now. */
    public static Formats formats() {
        return formats(locale());
    }

    static Formats formats(Locale locale) {
        return Formats.of(locale, (key, arguments) -> I18NProvider.translate(locale, key, arguments));
    }

    public static String name(UnitName unit) {
        return Languages.name(locale(), unit);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Languages.THAI : ui.getLocale();
    }
}
