package org.khamrabrong.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Sha256;

/** A signature that was given and does not count yet, with what stands behind it. */
@Entity
@Table(name = "awaiting_signature")
class AwaitingSignature extends GivenSignature {

    private int step;
    private byte[] document;
    private @Nullable String otherName;
    private @Nullable String scanFileName;

    @Enumerated(EnumType.STRING)
    private @Nullable ScanType scanType;

    @Column(name = "scan_content")
    private byte @Nullable [] scanned;

    protected AwaitingSignature() {}

    /**
     * @param step of the document among all of the round
     * @param document with the signature in it
     */
    AwaitingSignature(GivenSignature given, int step, byte[] document, Backing backing) {
        super(given);
        this.step = step;
        this.document = document;
        this.otherName = backing.otherName();
        if (backing.scan() != null) {
            this.scanFileName = backing.scan().fileName();
            this.scanType = backing.scan().type();
            this.scanned = backing.scan().content();
        }
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

    private @Nullable Scan scan() {
        return scanFileName == null || scanType == null || scanned == null
                ? null
                : new Scan(scanFileName, scanType, Sha256.of(scanned), scanned);
    }
}
