package org.khamrabrong.intake.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why the upload field does not take a file: by its name where it is of a kind that is not read, else for its size. */
final class RejectedFile {

    private static final Map<String, String> KNOWN = Map.of(
            ".xlsm", "macros",
            ".xltm", "macros",
            ".docm", "macros",
            ".dotm", "macros",
            ".xlsb", "binary",
            ".xls", "oldWorkbook",
            ".doc", "oldDocument",
            ".ods", "openDocument",
            ".odt", "openDocument");

    private RejectedFile() {}

    /** The key of the sentence. */
    static String reason(String name, List<String> taken) {
        String small = name.toLowerCase(Locale.ROOT);
        if (taken.stream().anyMatch(small::endsWith)) {
            return "table.refusal.file.tooLarge";
        }
        String extension = small.substring(Math.max(0, small.lastIndexOf('.')));
        String known = KNOWN.get(extension);
        return known == null ? "intake.rejected" : "paper.refusal.file." + known;
    }
}
