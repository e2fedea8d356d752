package org.khamrabrong.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Unit;

/**
 * A service task that failed until its retries were used up.
 *
 * @param agreement whose it is; of a step without a unit the key of what it is about, such as the call of a year
 * @param unit whose agreement it is; null where the process does not say
 * @param fiscalYear Gregorian year in which the fiscal year ends; null where the process does not say
 */
public record Incident(
        String id,
        AgreementId agreement,
        @Nullable Unit unit,
        @Nullable Integer fiscalYear,
        ModelPlace place,
        Instant since,
        String message) {

    /** Where in the models it stands: ids of the process and of its element. */
    public record ModelPlace(String process, String element) {}

    /** Null where it is about something else than an agreement. */
    @Nullable
    AgreementId ofAgreement() {
        return unit == null ? null : agreement;
    }

    public String process() {
        return place.process();
    }

    public String element() {
        return place.element();
    }
}
