package org.khamrabrong.seal;

import java.util.List;

/** One reason for a verdict: a message key, and what it speaks of. */
public record Problem(String key, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem of(String key, String... arguments) {
        return new Problem(key, List.of(arguments));
    }
}
