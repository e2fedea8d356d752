package org.khamrabrong.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A question an evaluator put to a reported result. */
@Entity
@Immutable
@Table(name = "challenge")
class Challenge {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID evaluation;
    private String number;
    private String question;
    private Instant askedAt;
    private String askedBy;

    protected Challenge() {}

    Challenge(UUID evaluation, String number, String question, Instant at, String by) {
        this.evaluation = evaluation;
        this.number = number;
        this.question = question;
        this.askedAt = at;
        this.askedBy = by;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String question() {
        return question;
    }

    Instant askedAt() {
        return askedAt;
    }

    String askedBy() {
        return askedBy;
    }
}
