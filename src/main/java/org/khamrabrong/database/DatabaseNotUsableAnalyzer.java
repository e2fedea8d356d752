package org.khamrabrong.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns the refusal into two sentences at the end of the log instead of a stack trace. */
class DatabaseNotUsableAnalyzer extends AbstractFailureAnalyzer<DatabaseNotUsable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNotUsable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
