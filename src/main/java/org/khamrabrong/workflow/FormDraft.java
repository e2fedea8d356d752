package org.khamrabrong.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What somebody has typed into a long form so far, valid or not. */
@Entity
@Table(name = "form_draft")
@IdClass(FormDraft.Key.class)
class FormDraft {

    record Key(String task, String username) implements Serializable {}

    @Id
    private String task;

    @Id
    private String username;

    private String content;
    private Instant savedAt;

    protected FormDraft() {}

    FormDraft(String task, String username) {
        this.task = task;
        this.username = username;
    }

    void keep(String content, Instant at) {
        this.content = content;
        this.savedAt = at;
    }

    String content() {
        return content;
    }
}
