package org.khamrabrong.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What is said of an evidence file without its content.
 *
 * @param size in bytes
 * @param sha256 of its content, hexadecimal
 */
@Embeddable
public record AttachedFile(
        String fileName,
        @Enumerated(EnumType.STRING) EvidenceType type,
        long size,

        @Column(columnDefinition = "char(64)") @JdbcTypeCode(SqlTypes.CHAR)
        String sha256) {}
