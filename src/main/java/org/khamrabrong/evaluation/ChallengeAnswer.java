package org.khamrabrong.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;

/** What an officer answered to one challenge. */
@Entity
@Immutable
@Table(name = "challenge_answer")
class ChallengeAnswer {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID challenge;

    private String answer;
    private @Nullable String corrected;
    private Instant answeredAt;
    private String answeredBy;

    protected ChallengeAnswer() {}

    ChallengeAnswer(Challenge challenge, Answer answer, Instant at, String by) {
        this.challenge = challenge.id();
        this.answer = answer.text();
        this.corrected = answer.corrected() == null ? null : PackageFormat.writeResult(answer.corrected());
        this.answeredAt = at;
        this.answeredBy = by;
    }

    UUID challenge() {
        return challenge;
    }

    String answer() {
        return answer;
    }

    @Nullable
    Result corrected() {
        return corrected == null ? null : PackageFormat.readResult(corrected);
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String answeredBy() {
        return answeredBy;
    }
}
