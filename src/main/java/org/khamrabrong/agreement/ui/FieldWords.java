package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import org.khamrabrong.library.Source;

/** The value of a field in words: codes are translated, everything else stands as it is. */
final class FieldWords {

    private FieldWords() {}

    static String of(String field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "between", "below" -> say("value." + value);
            case "measure" -> say("measure." + value);
            case "halfYear" -> say("library.halfYear." + value);
            case "paper" -> paper(value);
            default -> value;
        };
    }

    /** The name of a paper that the application knows, or what stands there. */
    static String paper(String paper) {
        return Source.KNOWN_PAPERS.contains(paper) ? say("library.paper." + paper) : paper;
    }
}
