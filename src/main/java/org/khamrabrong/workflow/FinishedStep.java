package org.khamrabrong.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.UnitName;

/**
 * A human step that is over.
 *
 * @param fiscalYear Gregorian year in which the fiscal year ends
 * @param state what was handed in with it, as it was then; empty where it handed in nothing
 * @param after the steps that came next, the first first
 */
public record FinishedStep(
        AgreementId agreement, UnitName unit, int fiscalYear, Ended ended, Optional<String> state, List<Next> after) {

    /**
     * How a step ended.
     *
     * @param key element id in the model
     * @param by null where it fell away
     * @param words what was said with it; null where nothing was, or not to the reader
     */
    public record Ended(
            String key,
            StepOutcome outcome,
            @Nullable Doer by,
            Instant at,
            @Nullable String words) {}

    /**
     * A step that came next.
     *
     * @param form route of its form
     * @param open whether the reader can do it now
     * @param ended null while it waits
     */
    public record Next(
            String task,
            String key,
            String form,
            boolean open,
            @Nullable Ended ended) {}
}
