package org.khamrabrong.scoring;

import java.util.List;

/** Something wrong with the package or with one of its indicators; said by the message {@code finding.<CODE>}. */
public record Finding(Code code, Severity severity, String indicator, List<String> arguments) {

    public Finding {
        arguments = Spelled.kept(arguments);
    }

    public static Finding of(Code code, String indicator, String... arguments) {
        return new Finding(code, code.severity(), indicator, List.of(arguments));
    }

    /** With decimals and longer texts among the arguments, spelled when the finding is read. */
    static Finding spelled(Code code, String indicator, Object... parts) {
        return new Finding(code, code.severity(), indicator, Spelled.of(parts));
    }

    public String key() {
        return "finding." + code;
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
