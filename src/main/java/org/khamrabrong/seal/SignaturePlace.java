package org.khamrabrong.seal;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the place of a seal or signature as the document does, and not by its field. */
public final class SignaturePlace {

    private static final Pattern FIELD = Pattern.compile("(?:seal|(maker|receiver)-([0-9]{1,3}))(-confirmation)?");

    private SignaturePlace() {}

    /**
     * @param words a message by its key and arguments, in one language
     * @return the field as it is where the documents of this system have none of that name
     */
    public static String say(String field, BiFunction<String, List<String>, String> words) {
        Matcher parts = FIELD.matcher(field == null ? "" : field);
        if (!parts.matches()) {
            return String.valueOf(field);
        }
        String place = parts.group(1) == null
                ? words.apply("seal.place.seal", List.of())
                : words.apply("seal.place." + parts.group(1), List.of(parts.group(2)));
        return parts.group(3) == null ? place : words.apply("seal.place.confirmation", List.of(place));
    }

    /** What a problem speaks of: every field among it by its place. */
    public static List<String> sayAll(List<String> fields, BiFunction<String, List<String>, String> words) {
        return fields.stream().map(field -> say(field, words)).toList();
    }
}
