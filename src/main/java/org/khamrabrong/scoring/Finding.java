package org.khamrabrong.scoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something wrong with the package or with one of its indicators; said by the message of its key. */
public record Finding(
        Code code, Severity severity, @Nullable String indicator, List<Object> arguments) {

    public Finding {
        arguments = LazyArguments.kept(arguments);
    }

    public static Finding of(Code code, String indicator, String... arguments) {
        return new Finding(code, code.severity(), indicator, List.of((Object[]) arguments));
    }

    /** With decimals and longer texts among the arguments, spelled when the finding is read. */
    static Finding spelled(Code code, @Nullable String indicator, @Nullable Object... parts) {
        return new Finding(code, code.severity(), indicator, LazyArguments.of(parts));
    }

    /** Of its sentence; an indicator that names no dimension at all has one of its own. */
    public String key() {
        boolean namesNone = code == Code.UNKNOWN_DIMENSION && arguments.size() == 1;
        return "finding." + code + (namesNone ? ".none" : "");
    }

    /** Which reported figure it speaks of, and why; empty where it speaks of a definition. */
    public Optional<FigureProblem> figureProblem() {
        return code == Code.RESULT_INVALID ? Optional.of(UnusableFigure.problem(this)) : Optional.empty();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
