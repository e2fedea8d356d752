package org.khamrabrong.notification.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Languages;
import org.khamrabrong.notification.Headline;

/** The language of the one who looks at the screen. */
enum ScreenVoice implements Headline.Voice {
    HERE;

    @Override
    public String say(String key, Object... arguments) {
        return Words.say(key, arguments);
    }

    @Override
    public Formats formats() {
        return Words.formats();
    }

    @Override
    public Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Languages.THAI : ui.getLocale();
    }
}
