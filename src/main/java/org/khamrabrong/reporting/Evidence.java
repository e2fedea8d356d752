package org.khamrabrong.reporting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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

    @Embedded
    private AttachedFile file;

    private byte[] content;
    private Instant attachedAt;
    private String attachedBy;
    private @Nullable String step;

    @Formula("(step is null or is_handed_on(id))")
    private boolean handedOn;

    protected Evidence() {}

    Evidence(UUID report, String number, InspectedFile file, Instant at, String by) {
        this(report, number, file, at, by, null);
    }

    /** @param step the later step that adds it to a delivered report; null where it comes with the report */
    Evidence(UUID report, String number, InspectedFile file, Instant at, String by, @Nullable String step) {
        this.report = report;
        this.number = number;
        this.file = file.attached();
        this.content = file.content();
        this.attachedAt = at;
        this.attachedBy = by;
        this.step = step;
        this.handedOn = step == null;
    }

    boolean isGivenIn(String later) {
        return later.equals(step);
    }

    UUID report() {
        return report;
    }

    EvidenceRow row(String attachedByName) {
        return new EvidenceRow(id, number, file, attachedAt, attachedByName, step, handedOn);
    }

    EvidenceFile file() {
        return new EvidenceFile(file.fileName(), file.type(), file.sha256(), content);
    }
}
