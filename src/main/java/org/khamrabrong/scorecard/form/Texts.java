package org.khamrabrong.scorecard.form;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Texts between fields, where nothing is empty, and records, where nothing is null. */
public final class Texts {

    private Texts() {}

    public static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public static String shown(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** One line each; blank lines count for nothing. */
    public static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
