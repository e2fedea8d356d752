package org.khamrabrong.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.organization.Capacity;

/** A signature that was given and does not count yet, with what stands behind it. */
@Entity
@Table(name = "awaiting_signature")
class AwaitingSignature extends GivenSignature {

    private int step;
    private byte[] document;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String documentSha256;

    private @Nullable String otherName;
    private @Nullable String scanFileName;

    @Enumerated(EnumType.STRING)
    private @Nullable ScanType scanType;

    @Column(name = "scan_content")
    private byte @Nullable [] scanned;

    private @Nullable String role;
    private @Nullable UUID ownUnit;
    private @Nullable String behalf;
    private @Nullable String task;
    private @Nullable String model;

    protected AwaitingSignature() {}

    /**
     * @param step of the document among all of the round
     * @param document with the signature in it
     * @param capacity in which it was given
     */
    AwaitingSignature(GivenSignature given, int step, byte[] document, Backing backing, Capacity capacity) {
        super(given);
        this.step = step;
        this.document = document;
        this.documentSha256 = Sha256.of(document);
        this.otherName = backing.otherName();
        if (backing.scan() != null) {
            this.scanFileName = backing.scan().fileName();
            this.scanType = backing.scan().type();
            this.scanned = backing.scan().content();
        }
        this.role = capacity.role();
        this.ownUnit = capacity.unit();
        this.behalf = capacity.behalf();
        this.task = capacity.task();
        this.model = capacity.model();
    }

    int step() {
        return step;
    }

    byte[] document() {
        return document;
    }

    Backing backing() {
        return new Backing(scan(), otherName);
    }

    /** As it was when it was given. */
    Capacity capacity() {
        return new Capacity(username(), role, ownUnit, behalf, task, model);
    }

    private @Nullable Scan scan() {
        return scanFileName == null || scanType == null || scanned == null
                ? null
                : new Scan(scanFileName, scanType, Sha256.of(scanned), scanned);
    }
}
