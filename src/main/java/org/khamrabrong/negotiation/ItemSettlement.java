package org.khamrabrong.negotiation;

/**
 * The committee's settlement of one indicator.
 *
 * @param adjustment the terms it is settled at; null leaves it as it stands, and then needs no reason
 */
public record ItemSettlement(String indicator, Terms adjustment, String reason) {

    public static ItemSettlement asItStands(String indicator) {
        return new ItemSettlement(indicator, null, null);
    }

    public static ItemSettlement adjusted(String indicator, Terms adjustment, String reason) {
        return new ItemSettlement(indicator, adjustment, reason);
    }
}
