package org.khamrabrong.negotiation;

import org.jspecify.annotations.Nullable;

/**
 * One side's answer on one indicator.
 *
 * @param indicator its number
 * @param counter what is offered instead; null accepts the other side's offer
 */
public record ItemReply(String indicator, @Nullable Proposal counter) {

    boolean accepts() {
        return counter == null;
    }

    public static ItemReply accept(String indicator) {
        return new ItemReply(indicator, null);
    }

    public static ItemReply counter(String indicator, Terms terms, String reason) {
        return new ItemReply(indicator, new Proposal(terms, reason));
    }
}
