package org.khamrabrong.database;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the tables of this database cannot be brought up to date; nothing was changed in it. */
class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
        String message = String.valueOf(cause.getMessage());
        boolean foreign = message.contains("non-empty schema");
        return foreign
                ? new FailureAnalysis(
                        "The database holds tables that are not this application's.",
                        "Give the application an empty database of its own.",
                        cause)
                : new FailureAnalysis(
                        "The tables of the database could not be brought up to date: " + message,
                        "Check that this is the database of this application, and that the application is not older"
                                + " than it.",
                        cause);
    }
}
