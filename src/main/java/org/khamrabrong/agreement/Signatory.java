package org.khamrabrong.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, as the agreement and the public page name him or her: nothing but name, position and unit.
 *
 * @param number of the place on that side, from 1
 * @param actingFor null where somebody signed for him- or herself
 */
public record Signatory(
        Side side,
        int number,
        String name,
        String position,
        String unitName,
        Instant at,
        @Nullable ActingFor actingFor) {

    /**
     * Who was signed for.
     *
     * @param authority number and date of the order that says so
     */
    @Embeddable
    public record ActingFor(
            @Column(name = "acting_for_name") String name,
            @Column(name = "acting_for_position") String position,
            String authority) {}
}
