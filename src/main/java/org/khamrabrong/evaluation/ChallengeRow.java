package org.khamrabrong.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Result;

/**
 * A challenge as it is read, people by name.
 *
 * @param number of the indicator
 * @param reply null while it waits for one
 */
public record ChallengeRow(
        String number, Said question, @Nullable Reply reply) {

    /** @param by name of the one who said it */
    public record Said(String words, String by, Instant at) {}

    /** @param corrected null where the figures stand as reported */
    public record Reply(Said answer, @Nullable Result corrected) {}

    ChallengeRow unanswered() {
        return new ChallengeRow(number, question, null);
    }
}
