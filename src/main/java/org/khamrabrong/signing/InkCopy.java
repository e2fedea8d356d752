package org.khamrabrong.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The scanned paper behind a signature in ink. */
@Entity
@Immutable
@Table(name = "ink_copy")
class InkCopy implements WrittenOnce<UUID> {

    @Id
    private UUID signature;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private ScanType type;

    private byte[] content;
    private long size;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private Instant attachedAt;

    protected InkCopy() {}

    InkCopy(UUID signature, Scan scan, Instant at) {
        this.signature = signature;
        this.fileName = scan.fileName();
        this.type = scan.type();
        this.content = scan.content();
        this.size = scan.content().length;
        this.sha256 = scan.sha256();
        this.attachedAt = at;
    }

    @Override
    public UUID getId() {
        return signature;
    }

    Scan scan() {
        return new Scan(fileName, type, sha256, content);
    }
}
