package org.khamrabrong.scoring;

import java.util.List;

/** One line of a derivation: a message key and arguments already formatted, so that every reader sees the same line. */
public record Line(String key, List<String> arguments) {

    public Line {
        arguments = List.copyOf(arguments);
    }

    public static Line of(String key, String... arguments) {
        return new Line(key, List.of(arguments));
    }
}
