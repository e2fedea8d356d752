package org.khamrabrong.scoring;

/** Everything that can be found wrong with a package, by the names that other systems know. */
public enum Code {
    WEIGHTS_NOT_TOTAL(Severity.ERROR),
    DIMENSION_WEIGHT_MISMATCH(Severity.ERROR),
    UNKNOWN_DIMENSION(Severity.ERROR),
    DUPLICATE_NUMBER(Severity.ERROR),
    WEIGHT_NOT_POSITIVE(Severity.ERROR),
    SCALE_NOT_MONOTONIC(Severity.ERROR),
    SCALE_EQUAL_LEVELS(Severity.WARNING),
    SCALE_TOO_FEW_POINTS(Severity.ERROR),
    SHEET_WEIGHT_DIFFERS(Severity.ERROR),
    SHEET_SCALE_DIFFERS(Severity.ERROR),
    TARGET_BELOW_PAST(Severity.WARNING),
    CASE_WEIGHTS_NOT_100(Severity.ERROR),
    RESULT_INVALID(Severity.ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }
}
