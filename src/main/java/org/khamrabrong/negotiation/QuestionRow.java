package org.khamrabrong.negotiation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of the committee.
 *
 * @param indicator null where it is about the whole agreement
 * @param answer null until the unit has answered
 */
public record QuestionRow(
        UUID id,
        @Nullable String indicator,
        Said question,
        @Nullable Said answer) {

    /** @param by user name of the one who said it */
    public record Said(String words, String by, Instant at) {}
}
