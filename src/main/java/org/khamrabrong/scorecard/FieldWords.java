package org.khamrabrong.scorecard;

import static org.khamrabrong.kit.Words.say;

/** The value of a field in words: codes are translated, everything else stands as it is. */
final class FieldWords {

    private FieldWords() {}

    static String of(String field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "between", "below" -> say("language.value." + value);
            case "measure" -> say("measure." + value);
            default -> value;
        };
    }
}
