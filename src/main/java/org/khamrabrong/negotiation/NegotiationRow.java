package org.khamrabrong.negotiation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run as a page shows it, with everything said in it.
 *
 * @param number of the informal run or of the committee's session, from 1
 * @param minutes null for an informal run and before the meeting was held
 */
public record NegotiationRow(
        UUID id,
        NegotiationKind kind,
        int number,
        Course course,
        List<ItemRow> items,
        @Nullable MinutesRow minutes,
        List<QuestionRow> questions) {

    /**
     * How far it has come.
     *
     * @param round in which it is, or was when it ended
     * @param exchange of an offer and its answer, from 1
     * @param turn whose turn it is; null once it is over
     * @param outcome null while it goes on, as is {@code closedAt}
     */
    public record Course(
            Round round,
            int exchange,
            @Nullable Side turn,
            @Nullable NegotiationOutcome outcome,
            Instant openedAt,
            @Nullable Instant closedAt) {}

    /**
     * A round of informal negotiation.
     *
     * @param number from 1
     * @param endsAt when it is over without agreement; null of a session, which has no rounds
     */
    public record Round(int number, @Nullable Instant endsAt) {}

    public Optional<ItemRow> item(String indicator) {
        return items.stream().filter(item -> item.indicator().equals(indicator)).findFirst();
    }
}
