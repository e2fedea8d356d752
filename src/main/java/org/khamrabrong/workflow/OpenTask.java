package org.khamrabrong.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;

/**
 * A human step that waits.
 *
 * @param assignee user name; null while nobody has taken it. Whoever left it is named until the next one takes it
 * @param due null where the step has no due date
 */
public record OpenTask(
        String id,
        HumanStep step,
        AgreementId agreement,
        StepPlace place,
        @Nullable String assignee,
        Instant opened,
        @Nullable Instant due) {

    /** Element id in the model, e.g. {@code Task_ReviewOffer}. */
    public String key() {
        return step.key();
    }

    /** Gregorian year in which the fiscal year ends. */
    public int fiscalYear() {
        return place.fiscalYear();
    }

    /** Self-assessment round; null outside of one. */
    @Nullable
    Integer round() {
        return place.round();
    }

    int roundOf(Work work) {
        return work.ofARound() ? round() : 0;
    }

    OpenTask heldBy(@Nullable String username) {
        return new OpenTask(id, step, agreement, place, username, opened, due);
    }
}
