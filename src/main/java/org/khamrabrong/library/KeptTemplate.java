package org.khamrabrong.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A content that a template has or once had. */
@Entity
@Immutable
@Table(name = "library_template_version")
class KeptTemplate {

    @Id
    @GeneratedValue
    private UUID id;

    private String code;
    private int number;
    private String content;
    private Instant madeAt;
    private String madeBy;

    protected KeptTemplate() {}

    KeptTemplate(StoredTemplate template, Instant at, String by) {
        this.code = template.code();
        this.number = template.version();
        this.content = template.content();
        this.madeAt = at;
        this.madeBy = by;
    }

    String content() {
        return content;
    }
}
