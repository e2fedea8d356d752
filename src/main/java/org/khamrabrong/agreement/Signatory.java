package org.khamrabrong.agreement;

import java.time.Instant;

/**
 * Who signed, as the agreement and the public page name him or her: nothing but name, position and unit.
 *
 * @param number of the place on that side, from 1
 * @param actingFor name of the one who was signed for; null where somebody signed for him- or herself
 * @param actingForPosition that one's position; null with the name
 * @param authority number and date of the order that says so; null with the name
 */
public record Signatory(
        Side side,
        int number,
        String name,
        String position,
        String unitName,
        Instant at,
        String actingFor,
        String actingForPosition,
        String authority) {}
