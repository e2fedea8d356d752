package org.khamrabrong.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one member of the committee says of a result; a no has a reason. */
@Entity
@Immutable
@Table(name = "result_vote")
class ResultVote {

    @Id
    private UUID id;

    private UUID confirmation;
    private boolean confirms;
    private String reason;
    private Instant castAt;
    private String castBy;

    protected ResultVote() {}

    ResultVote(Confirmation confirmation, boolean confirms, String reason, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.confirmation = confirmation.id();
        this.confirms = confirms;
        this.reason = reason;
        this.castAt = at;
        this.castBy = by;
    }

    UUID confirmation() {
        return confirmation;
    }

    boolean confirms() {
        return confirms;
    }

    String reason() {
        return reason;
    }

    Instant castAt() {
        return castAt;
    }

    String castBy() {
        return castBy;
    }
}
