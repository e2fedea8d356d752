package org.khamrabrong.intake.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.table.Place;

/** The rows between: to which dimension, perspective and objective the indicators after them belong. */
final class GroupLines {

    private static final Pattern PIECES = Pattern.compile("[\\n\\r\\u2022\\u25cf\\u25cb\\uf0b7\\t]+");
    private static final Pattern WEIGHT =
            Pattern.compile("\\s*+\\([^)\\d]*+\\d[^)]*+\\)\\s*+$", Pattern.UNICODE_CHARACTER_CLASS);

    /** No heading is as long; and looking into one takes time by its square. */
    private static final int LONGEST = 400;

    private final DimensionNames dimensions;
    private @Nullable String dimension;
    private @Nullable String perspective;
    private @Nullable String objective;

    GroupLines(DimensionNames dimensions) {
        this.dimensions = dimensions;
    }

    /** Whether the text is of this kind; then it counts from now on. */
    boolean take(String text, Place place) {
        boolean taken = false;
        for (String piece : PIECES.split(text)) {
            String line = piece.strip();
            Optional<String> name = line.isEmpty() || line.length() > LONGEST
                    ? Optional.empty()
                    : Labels.beginning(line, List.of("dimension", "perspective", "objective"));
            if (name.isEmpty()) {
                continue;
            }
            taken = true;
            take(name.get(), line, place);
        }
        return taken;
    }

    private void take(String name, String line, Place place) {
        switch (name) {
            case "dimension":
                int ahead = perspectiveIn(line);
                String own = ahead < 0 ? line : line.substring(0, ahead);
                dimension = dimensions.code(WEIGHT.matcher(own).replaceAll("").strip(), place);
                perspective = ahead < 0 ? null : line.substring(ahead).strip();
                objective = null;
                break;
            case "perspective":
                perspective = line;
                objective = null;
                break;
            default:
                objective = line;
                break;
        }
    }

    /** Where, on the same line as the dimension, the perspective begins; -1 where it does not. */
    private static int perspectiveIn(String line) {
        for (int at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
            if (Labels.beginning(line.substring(at), List.of("perspective")).isPresent()) {
                return at + 1;
            }
        }
        return -1;
    }

    @Nullable
    String dimension() {
        return dimension;
    }

    @Nullable
    String perspective() {
        return perspective;
    }

    @Nullable
    String objective() {
        return objective;
    }
}
