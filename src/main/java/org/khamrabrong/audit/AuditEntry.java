package org.khamrabrong.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.khamrabrong.kernel.Fact;
import org.springframework.data.domain.Persistable;

/** One fact of the record, chained to the one before it. */
@Entity
@Table(name = "audit_entry")
class AuditEntry implements Persistable<Long> {

    @Id
    private Long sequence;

    private Instant at;
    private UUID agreement;
    private String who;
    private String what;
    private String subject;
    private String oldValue;
    private String newValue;
    private String reason;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String scoredBefore;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String scoredAfter;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String previous;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    @Transient
    private boolean stored;

    protected AuditEntry() {}

    /**
     * @param scoredBefore hash of the kept package of the fact's former score, or null
     * @param scoredAfter hash of the kept package of the fact's score, or null
     */
    AuditEntry(long sequence, Instant at, Fact fact, String scoredBefore, String scoredAfter, String previous) {
        this.sequence = sequence;
        this.at = at;
        this.agreement = fact.agreement() == null ? null : fact.agreement().value();
        this.who = fact.by();
        this.what = fact.what();
        this.subject = fact.subject();
        this.oldValue = fact.before();
        this.newValue = fact.after();
        this.reason = fact.reason();
        this.scoredBefore = scoredBefore;
        this.scoredAfter = scoredAfter;
        this.previous = previous;
        this.hash = AuditHash.of(row());
    }

    AuditRow row() {
        return new AuditRow(
                sequence,
                at,
                agreement,
                who,
                what,
                subject,
                oldValue,
                newValue,
                reason,
                scoredBefore,
                scoredAfter,
                previous,
                hash);
    }

    @Override
    public Long getId() {
        return sequence;
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
