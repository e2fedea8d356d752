package org.khamrabrong.negotiation;

/**
 * One side's answer on one indicator.
 *
 * @param indicator its number
 * @param counter what is offered instead; null accepts the other side's offer
 */
public record ItemReply(String indicator, Terms counter, String reason) {

    public static ItemReply accept(String indicator) {
        return new ItemReply(indicator, null, null);
    }

    public static ItemReply counter(String indicator, Terms counter, String reason) {
        return new ItemReply(indicator, counter, reason);
    }

    public boolean accepts() {
        return counter == null;
    }
}
