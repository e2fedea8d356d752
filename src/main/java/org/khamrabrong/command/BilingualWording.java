package org.khamrabrong.command;

import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Line;
import org.khamrabrong.scoring.Wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** Says everything in Thai and in English, on one line. */
final class BilingualWording implements Wording {

    private final ResourceBundle thai = bundle("th");
    private final ResourceBundle english = bundle("en");

    @Override
    public String say(String key, List<String> arguments) {
        return in(thai, key, arguments) + " — " + in(english, key, arguments);
    }

    /** Arguments that are messages are said in the language of the line they stand in. */
    @Override
    public String say(Finding finding) {
        return both(wording -> wording.say(finding));
    }

    @Override
    public String say(Line line) {
        return both(wording -> wording.say(line));
    }

    private String both(Function<Wording, String> said) {
        return said.apply((key, arguments) -> in(thai, key, arguments)) + " — "
                + said.apply((key, arguments) -> in(english, key, arguments));
    }

    private static String in(ResourceBundle bundle, String key, List<String> arguments) {
        return bundle.containsKey(key)
                ? new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments.toArray()) : key;
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("messages.scoring", Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
