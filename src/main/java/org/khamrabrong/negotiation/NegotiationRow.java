package org.khamrabrong.negotiation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.AgreementId;

/**
 * One run as a page shows it, with everything said in it.
 *
 * @param number of the informal run or of the committee's session, from 1
 * @param turn whose turn it is; null once it is over
 * @param outcome null while it goes on
 * @param minutes null for an informal run and before the meeting was held
 */
public record NegotiationRow(
        UUID id,
        AgreementId agreement,
        NegotiationKind kind,
        int number,
        int exchange,
        Side turn,
        NegotiationOutcome outcome,
        Instant openedAt,
        Instant closedAt,
        List<ItemRow> items,
        MinutesRow minutes,
        List<QuestionRow> questions) {

    public Optional<ItemRow> item(String indicator) {
        return items.stream().filter(item -> item.indicator().equals(indicator)).findFirst();
    }
}
