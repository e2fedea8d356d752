package org.khamrabrong.negotiation;

import java.time.Instant;

/**
 * One offer as a thread shows it.
 *
 * @param by user name
 * @param exchange of an offer and its answer, from 1
 * @param reason empty for the offer that opened the item
 */
public record OfferRow(Side side, String by, Instant at, int exchange, Terms terms, String reason) {}
