package org.khamrabrong.negotiation;

import java.time.Instant;

/**
 * One offer as a thread shows it.
 *
 * @param by user name
 * @param round round of offers in which it was made, from 1
 * @param reason empty for the offer that opened the item
 */
public record OfferRow(Side side, String by, Instant at, int round, Terms terms, String reason) {}
