package org.khamrabrong.scorecard;

import static org.khamrabrong.kit.Words.say;

import org.khamrabrong.language.CodedFields;

/** The value of a field in words: codes are translated, everything else stands as it is. */
final class FieldWords {

    private FieldWords() {}

    static String of(String field, String value) {
        String prefix = CodedFields.prefix(field);
        return prefix == null || value.isEmpty() ? value : say(prefix + value);
    }
}
