package org.khamrabrong.scoring.format;

import java.util.regex.Pattern;

/** Where something stands in a document: {@code $.indicators[3].weight}, {@code $.results['1.1']}. */
final class JsonPath {

    static final String ROOT = "$";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final int MOST_SHOWN = 40;

    private JsonPath() {}

    static String field(String parent, String name) {
        String shown = name.length() > MOST_SHOWN ? name.substring(0, MOST_SHOWN) + "…" : name;
        return PLAIN.matcher(shown).matches() ? parent + "." + shown : parent + "['" + shown + "']";
    }

    static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }
}
