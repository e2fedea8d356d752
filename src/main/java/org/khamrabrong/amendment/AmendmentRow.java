package org.khamrabrong.amendment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;

/**
 * A request as a list shows it.
 *
 * @param number counted within the agreement
 * @param firstRound from which it is to stand; null until it was handed in
 * @param decided null until the negotiators have decided
 * @param version under which the agreement keeps what came of it; null until both sides are bound by it
 */
public record AmendmentRow(
        AgreementId agreement,
        int number,
        AmendmentState state,
        @Nullable Integer firstRound,
        Asked asked,
        @Nullable Decided decided,
        @Nullable Integer version) {

    /**
     * @param by user name
     * @param reason null until it was handed in
     */
    public record Asked(String by, Instant at, @Nullable String reason) {}

    /** @param by user name */
    public record Decided(
            @Nullable String by, Instant at, @Nullable String reason) {}
}
