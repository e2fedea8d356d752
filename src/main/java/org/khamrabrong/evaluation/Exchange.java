package org.khamrabrong.evaluation;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.ChallengeRow.Reply;
import org.khamrabrong.evaluation.ChallengeRow.Said;

/**
 * A challenge with one of its answers, as the database gives them together.
 *
 * @param asker name of the one who asked; null where the person is gone
 */
record Exchange(
        Challenge challenge,
        @Nullable String asker,
        @Nullable ChallengeAnswer answer,
        @Nullable String answerer) {

    UUID id() {
        return challenge.id();
    }

    ChallengeRow row() {
        return new ChallengeRow(
                challenge.number(),
                new Said(
                        challenge.question(),
                        Objects.requireNonNullElse(asker, challenge.askedBy()),
                        challenge.askedAt()),
                answer == null ? null : reply(answer));
    }

    private Reply reply(ChallengeAnswer given) {
        Said said =
                new Said(given.answer(), Objects.requireNonNullElse(answerer, given.answeredBy()), given.answeredAt());
        return new Reply(said, given.corrected());
    }
}
