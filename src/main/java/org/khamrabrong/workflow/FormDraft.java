package org.khamrabrong.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private String content = "";
    private @Nullable Instant savedAt;
    private String[] writtenBy = {};

    protected FormDraft() {}

    FormDraft(String task, String username) {
        this.task = task;
        this.username = username;
    }

    void keep(String content, Instant at) {
        this.content = content;
        this.savedAt = at;
    }

    /** Takes the former holder's words unless one's own are later; whose words they are goes along. */
    void goOnFrom(FormDraft former) {
        Instant before = former.savedAt;
        if (before != null && (savedAt == null || savedAt.isBefore(before))) {
            keep(former.content, before);
            writtenBy = Stream.of(Arrays.stream(writtenBy), Arrays.stream(former.writtenBy), Stream.of(former.username))
                    .flatMap(names -> names)
                    .distinct()
                    .toArray(String[]::new);
        }
    }

    String content() {
        return content;
    }
}
