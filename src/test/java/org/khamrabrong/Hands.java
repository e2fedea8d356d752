package org.khamrabrong;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** What the hands of somebody before the screens do, by the words that stand there. */
public final class Hands {

    private Hands() {}

    /** The words of that key in the language of the screen. */
    public static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    public static void press(String key, Object... arguments) {
        String words = say(key, arguments);
        _click(_get(Button.class, search -> search.withText(words)));
    }

    /** Presses the button of the open dialog. */
    public static void confirm(String key) {
        String words = say(key);
        _click(_get(_get(Dialog.class), Button.class, search -> search.withText(words)));
    }
}
