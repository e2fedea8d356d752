package org.khamrabrong.negotiation;

import java.time.Instant;
import java.util.UUID;

/**
 * A question of the committee.
 *
 * @param indicator null where it is about the whole agreement
 * @param answer null until the unit has answered
 */
public record QuestionRow(
        UUID id,
        String indicator,
        String question,
        String askedBy,
        Instant askedAt,
        String answer,
        String answeredBy,
        Instant answeredAt) {}
