package org.khamrabrong.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.khamrabrong.agreement.AgreementFact.VersionKept;
import org.khamrabrong.kernel.AgreementId;

/** A content that stays as it was, with the hash that proves it. */
@Entity
@Immutable
@Table(name = "agreement_version")
class AgreementVersion {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID agreement;
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionKind kind;

    private String content;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private Instant madeAt;
    private String madeBy;

    protected AgreementVersion() {}

    AgreementVersion(
            AgreementId agreement, int number, VersionKind kind, String content, String sha256, Instant at, String by) {
        this.agreement = agreement.value();
        this.number = number;
        this.kind = kind;
        this.content = content;
        this.sha256 = sha256;
        this.madeAt = at;
        this.madeBy = by;
    }

    VersionKept kept() {
        return new VersionKept(new AgreementId(agreement), madeBy, number, kind, sha256);
    }

    VersionRow row() {
        return new VersionRow(new AgreementId(agreement), number, kind, sha256, madeAt, madeBy);
    }

    String content() {
        return content;
    }
}
