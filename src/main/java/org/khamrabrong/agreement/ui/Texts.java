package org.khamrabrong.agreement.ui;

import java.util.List;
import java.util.Objects;

/** Texts between fields, where nothing is empty, and records, where nothing is null. */
final class Texts {

    private Texts() {}

    static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static String shown(Object value) {
        return Objects.toString(value, "");
    }

    /** One line each; blank lines count for nothing. */
    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
