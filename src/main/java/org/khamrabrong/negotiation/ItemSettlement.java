package org.khamrabrong.negotiation;

import org.jspecify.annotations.Nullable;

/**
 * The committee's settlement of one indicator.
 *
 * @param adjustment what it is settled at; null leaves it as it stands, and then needs no reason
 */
public record ItemSettlement(String indicator, @Nullable Proposal adjustment) {

    public static ItemSettlement asItStands(String indicator) {
        return new ItemSettlement(indicator, null);
    }

    public static ItemSettlement adjusted(String indicator, Terms terms, String reason) {
        return new ItemSettlement(indicator, new Proposal(terms, reason));
    }
}
