package org.khamrabrong.reporting.ui;

import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;

/**
 * What was typed for one indicator, usable or not.
 *
 * @param result the figures as a result document
 */
record TypedResult(String result, String explanation) {

    TypedResult {
        PackageFormat.readResult(result);
    }

    static TypedResult of(Result result, String explanation) {
        return new TypedResult(PackageFormat.writeResult(result), explanation);
    }

    Result asResult() {
        return PackageFormat.readResult(result);
    }
}
