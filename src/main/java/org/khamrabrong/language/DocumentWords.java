package org.khamrabrong.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.khamrabrong.scoring.Wording;

/**
 * The words of documents in one language, from the bundles of documents, agreements, the scoring and the kit. Arguments
 * are put in as they are: numbers are written before, by {@link DocumentFormats}.
 */
public final class DocumentWords implements Wording {

    private static final List<String> BUNDLES = List.of("document", "agreement", "scoring", "kit");
    private static final Map<String, DocumentWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final List<ResourceBundle> bundles;
    private final Locale locale;

    private DocumentWords(String language) {
        locale = Locale.forLanguageTag(language);
        bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(
                        "messages." + name,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .toList();
    }

    /** @param language as a tag; whatever is not English is Thai */
    public static DocumentWords of(String language) {
        String known = Locale.ENGLISH.getLanguage().equals(language) ? language : "th";
        return BY_LANGUAGE.computeIfAbsent(known, DocumentWords::new);
    }

    public String language() {
        return locale.getLanguage();
    }

    public boolean thai() {
        return !Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    public Locale locale() {
        return locale;
    }

    public String say(String key, Object... arguments) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, Locale.ROOT)
                        .format(Stream.of(arguments).map(String::valueOf).toArray()))
                .orElse(key);
    }

    @Override
    public String say(String key, List<String> arguments) {
        return say(key, arguments.toArray());
    }
}
