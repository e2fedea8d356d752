package org.khamrabrong.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a derivation: a message key and arguments already formatted (texts, {@code MessageKey}s for what
 * has a name in every language, and years, which every language counts in its own era), so that every reader sees the same line.
 */
public record Line(String key, List<Object> arguments) {

    public Line {
        arguments = LazyArguments.kept(arguments);
    }

    static Line of(String key, String... arguments) {
        return new Line(key, List.of((Object[]) arguments));
    }

    /** With decimals and exact numbers among the arguments, spelled when the line is read. */
    static Line spelled(String key, @Nullable Object... parts) {
        return new Line(key, LazyArguments.of(parts));
    }
}
