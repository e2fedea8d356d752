package org.khamrabrong.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A content that a template has or once had. */
@Entity
@Immutable
@Table(name = "library_template_version")
class KeptTemplate implements Persistable<UUID> {

    @Id
    private UUID id;

    private String code;
    private int number;
    private String content;
    private Instant madeAt;
    private String madeBy;

    @Transient
    private boolean stored;

    protected KeptTemplate() {}

    KeptTemplate(StoredTemplate template, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.code = template.code();
        this.number = template.version();
        this.content = template.content();
        this.madeAt = at;
        this.madeBy = by;
    }

    String content() {
        return content;
    }

    @Override
    public UUID getId() {
        return id;
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
