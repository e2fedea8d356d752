package org.khamrabrong.scorecard;

import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Finding;

/** Which field of an indicator a finding speaks of. */
public final class FieldOfFinding {

    private FieldOfFinding() {}

    /** Its name; {@code field.<name>} is its word in the bundles. */
    public static String of(Finding finding) {
        return of(finding.code());
    }

    private static String of(Code code) {
        return switch (code) {
            case DUPLICATE_NUMBER -> "number";
            case UNKNOWN_DIMENSION, DIMENSION_WEIGHT_MISMATCH -> "dimension";
            case WEIGHT_NOT_POSITIVE, WEIGHTS_NOT_TOTAL -> "weight";
            case TARGET_BELOW_PAST -> "target";
            case SCALE_NOT_MONOTONIC, SCALE_EQUAL_LEVELS, SCALE_TOO_FEW_POINTS -> "scale";
            case SHEET_WEIGHT_DIFFERS -> "sheetWeight";
            case SHEET_SCALE_DIFFERS -> "sheetScale";
            case CASE_WEIGHTS_NOT_100, RESULT_INVALID -> "measure";
        };
    }
}
