package org.khamrabrong.agreement;

import org.khamrabrong.kernel.Speech;
import org.khamrabrong.language.CodedFields;

/** The value of one field of an indicator as sentences tell it. */
public final class ToldField {

    private ToldField() {}

    /**
     * Choices of the form stand in the package as codes; whatever else was written stays as it was.
     *
     * @param other the value before, or after
     */
    public static String of(String field, String value, String other, Speech speech) {
        if (field.equals("scale") || field.equals("sheetScale")) {
            return LevelWords.of(value, other, speech);
        }
        String prefix = CodedFields.prefix(field);
        return prefix == null ? value : speech.word(prefix, value);
    }
}
