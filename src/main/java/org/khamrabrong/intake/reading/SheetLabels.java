package org.khamrabrong.intake.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A label at the beginning of a line, and what stands behind it.
 *
 * @param field by the names of {@link Labels}
 * @param rest of the line, without the colon
 * @param nearly the label as it is written, where it is not quite one
 */
record SheetLabels(String field, String rest, @Nullable String nearly) {

    private static final List<String> FIELDS = List.of(
            "unit",
            "weight",
            "target",
            "explanation",
            "formula",
            "criteria",
            "conditions",
            "baseline",
            "past",
            "dataSource",
            "governor",
            "collector",
            "reporting",
            "remarks",
            "steps",
            "month.plan",
            "contact");
    private static final List<String> SHORT = List.of("unit", "weight");

    static Optional<SheetLabels> of(String line) {
        String field = null;
        int length = 0;
        for (String name : FIELDS) {
            int own = Labels.lengthOf(line, name);
            if (own > length && (isClosed(line, own) || SHORT.contains(name) && isApart(line, own))) {
                field = name;
                length = own;
            }
        }
        if (field != null) {
            return Optional.of(new SheetLabels(field, rest(line, length), null));
        }
        int colon = line.indexOf(':');
        String before = colon < 0 ? line : line.substring(0, colon);
        return Labels.nearly(before, FIELDS)
                .filter(name -> colon >= 0)
                .map(name -> new SheetLabels(name, line.substring(colon + 1).strip(), before.strip()));
    }

    private static boolean isClosed(String line, int end) {
        String rest = line.substring(end).strip();
        return rest.isEmpty() || rest.startsWith(":");
    }

    private static boolean isApart(String line, int end) {
        return Character.isWhitespace(line.charAt(end));
    }

    private static String rest(String line, int end) {
        String rest = line.substring(end).strip();
        return rest.startsWith(":") ? rest.substring(1).strip() : rest;
    }
}
