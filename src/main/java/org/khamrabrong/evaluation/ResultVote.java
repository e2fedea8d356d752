package org.khamrabrong.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.ResultCourse.Vote;
import org.khamrabrong.workflow.Doer;

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
    private @Nullable String castFor;

    protected ResultVote() {}

    /** @param absent user name of the one in whose place it is cast; null where it is in nobody's */
    ResultVote(
            Confirmation confirmation,
            boolean confirms,
            String reason,
            Instant at,
            String by,
            @Nullable String absent) {
        this.id = UUID.randomUUID();
        this.confirmation = confirmation.id();
        this.confirms = confirms;
        this.reason = reason;
        this.castAt = at;
        this.castBy = by;
        this.castFor = absent;
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

    /** User names of the one who spoke, and of the one in whose place. */
    Stream<String> people() {
        return Stream.of(castBy, castFor).filter(Objects::nonNull);
    }

    /** @param names by user names */
    Vote shown(Map<String, String> names) {
        Doer by = new Doer(
                names.getOrDefault(castBy, castBy), castFor == null ? null : names.getOrDefault(castFor, castFor));
        return new Vote(confirms, by, castAt, reason);
    }
}
