package org.khamrabrong.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A question an evaluator put to a reported result. */
@Entity
@Immutable
@Table(name = "challenge")
class Challenge implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID evaluation;
    private String number;
    private String question;
    private Instant askedAt;
    private String askedBy;

    @Transient
    private boolean stored;

    protected Challenge() {}

    Challenge(UUID evaluation, String number, String question, Instant at, String by) {
        this.id = UUID.randomUUID();
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

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
