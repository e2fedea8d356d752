package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom, as a list shows it. */
public record DeputyRow(UUID id, PersonName person, PersonName deputy, Terms terms, Standing standing) {

    /**
     * What was asked for.
     *
     * @param role null for all
     * @param authority number and date of the order; null where the deputy was asked
     */
    public record Terms(@Nullable Role role, @Nullable String authority, LocalDate from, LocalDate until) {}

    /**
     * What came of it.
     *
     * @param endedBy user name; null unless it was ended before its last day
     */
    public record Standing(
            NamedAs namedAs, Consent consent, @Nullable String endedBy) {}

    /** Where it stands. */
    public enum State {
        /** The deputy has not answered. */
        ASKED,
        LATER,
        NOW,
        OVER,
        ENDED,
        DECLINED,
        /** Its days went by without an answer. */
        UNANSWERED
    }

    public State state(LocalDate today) {
        if (standing.endedBy() != null) {
            return State.ENDED;
        }
        boolean over = today.isAfter(terms.until());
        return switch (standing.consent()) {
            case DECLINED -> State.DECLINED;
            case ASKED -> over ? State.UNANSWERED : State.ASKED;
            case ORDERED, CONSENTED -> over ? State.OVER : today.isBefore(terms.from()) ? State.LATER : State.NOW;
        };
    }

    /** Whether it may still be ended. */
    public boolean isOpen(LocalDate today) {
        State state = state(today);
        return state == State.ASKED || state == State.LATER || state == State.NOW;
    }
}
