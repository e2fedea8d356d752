package org.khamrabrong.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What somebody has typed into the form of a template so far. */
@Entity
@Table(name = "library_draft")
@IdClass(TemplateDraft.Key.class)
class TemplateDraft {

    record Key(String form, String username) implements Serializable {}

    @Id
    private String form;

    @Id
    private String username;

    private String content;
    private Instant savedAt;

    protected TemplateDraft() {}

    TemplateDraft(Key key, String text, Instant at) {
        this.form = key.form();
        this.username = key.username();
        this.content = text;
        this.savedAt = at;
    }

    void keep(String text, Instant at) {
        this.content = text;
        this.savedAt = at;
    }

    String content() {
        return content;
    }
}
