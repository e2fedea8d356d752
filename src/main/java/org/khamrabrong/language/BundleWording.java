package org.khamrabrong.language;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.khamrabrong.scoring.Wording;

/** Says everything in one language, from one bundle of messages; a key without a message stays as it is. */
public final class BundleWording implements Wording {

    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new HashMap<>();

    public BundleWording(String bundleName, String language) {
        bundle = ResourceBundle.getBundle(
                bundleName,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public String say(String key, List<String> arguments) {
        return bundle.containsKey(key)
                ? formats.computeIfAbsent(key, this::format).format(arguments.toArray())
                : key;
    }

    private MessageFormat format(String key) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT);
    }
}
