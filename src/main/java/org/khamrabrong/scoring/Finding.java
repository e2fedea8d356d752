package org.khamrabrong.scoring;

import java.util.List;

/** Something wrong with the package or with one of its indicators; said by the message {@code finding.<CODE>}. */
public record Finding(Code code, Severity severity, String indicator, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(Code code, String indicator, String... arguments) {
        return new Finding(code, code.severity(), indicator, List.of(arguments));
    }

    public String key() {
        return "finding." + code;
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
