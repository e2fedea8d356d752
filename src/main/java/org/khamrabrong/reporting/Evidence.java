package org.khamrabrong.reporting;

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

/** A file that backs one indicator's result; it comes and goes, but never changes. */
@Entity
@Immutable
@Table(name = "evidence")
class Evidence {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID report;
    private String number;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private EvidenceType type;

    private long size;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private byte[] content;
    private Instant attachedAt;
    private String attachedBy;

    protected Evidence() {}

    Evidence(UUID report, String number, InspectedFile file, Instant at, String by) {
        this.report = report;
        this.number = number;
        this.fileName = file.fileName();
        this.type = file.type();
        this.size = file.content().length;
        this.sha256 = file.sha256();
        this.content = file.content();
        this.attachedAt = at;
        this.attachedBy = by;
    }

    UUID report() {
        return report;
    }

    EvidenceRow row(String attachedByName) {
        return new EvidenceRow(id, number, fileName, type, size, sha256, attachedAt, attachedByName);
    }

    EvidenceFile file() {
        return new EvidenceFile(fileName, type, sha256, content);
    }
}
