package org.khamrabrong.library;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the strategy office types into the form of a template, per form and person, until it is saved or thrown away. */
@Service
@Transactional
public class TemplateDrafts {

    /** Longest draft that is kept, in characters; as in the forms of the steps. */
    public static final int LONGEST = 1_000_000;

    private static final int LONGEST_FORM = 120;

    private final TemplateDraftRows rows;
    private final Actors actors;
    private final Clock clock;

    TemplateDrafts(TemplateDraftRows rows, Actors actors, Clock clock) {
        this.rows = rows;
        this.actors = actors;
        this.clock = clock;
    }

    public Optional<String> find(String form) {
        return rows.findById(key(form)).map(TemplateDraft::content);
    }

    /** @return the time that stands as “draft saved” on the form */
    public Instant save(String form, String content) {
        TemplateDraft.Key key = key(form);
        if (content.length() > LONGEST || form.length() > LONGEST_FORM) {
            throw new Refusal("kernel.refusal.draftTooLong");
        }
        if (!WrittenText.keeps(content)) {
            throw new Refusal("kernel.refusal.textUnkeepable");
        }
        Instant now = clock.instant();
        TemplateDraft draft = rows.findById(key).orElseGet(() -> new TemplateDraft(key, content, now));
        draft.keep(content, now);
        rows.save(draft);
        return now;
    }

    public void forget(String form) {
        TemplateDraft.Key key = key(form);
        rows.deleteByFormAndUsername(key.form(), key.username());
    }

    private TemplateDraft.Key key(String form) {
        actors.require(Role.STRATEGY);
        return new TemplateDraft.Key(form, actors.currentName());
    }
}
