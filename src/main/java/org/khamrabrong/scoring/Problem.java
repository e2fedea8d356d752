package org.khamrabrong.scoring;

import java.util.List;

/** One reason why a text is no package: where (JSON path), and what, as a message key with its arguments. */
public record Problem(String path, String key, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String path, String key, String... arguments) {
        return new Problem(path, key, List.of(arguments));
    }
}
