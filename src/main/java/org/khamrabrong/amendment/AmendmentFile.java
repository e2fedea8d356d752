package org.khamrabrong.amendment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.khamrabrong.reporting.AttachedFile;
import org.khamrabrong.reporting.EvidenceFile;
import org.khamrabrong.reporting.InspectedFile;

/** A file that backs a request; it comes and goes while the request is written, but never changes. */
@Entity
@Immutable
@Table(name = "amendment_file")
class AmendmentFile {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID amendment;

    @Embedded
    private AttachedFile file;

    private byte[] content;
    private Instant attachedAt;
    private String attachedBy;

    protected AmendmentFile() {}

    AmendmentFile(UUID amendment, InspectedFile file, Instant at, String by) {
        this.amendment = amendment;
        this.file = file.attached();
        this.content = file.content();
        this.attachedAt = at;
        this.attachedBy = by;
    }

    UUID amendment() {
        return amendment;
    }

    AttachedFile attached() {
        return file;
    }

    EvidenceFile file() {
        return new EvidenceFile(file.fileName(), file.type(), file.sha256(), content);
    }
}
