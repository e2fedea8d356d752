package org.khamrabrong.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was typed into a form per task and person, for those who may do it, until it is done or falls away. */
@Service
@Transactional
public class FormDrafts {

    /** Longest draft that is kept, in characters. */
    public static final int LONGEST = 1_000_000;

    private final FormDraftTable drafts;
    private final HumanTasks tasks;
    private final Actors actors;
    private final Clock clock;

    FormDrafts(FormDraftTable drafts, HumanTasks tasks, Actors actors, Clock clock) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<String> find(String task) {
        tasks.require(task);
        return drafts.find(task, actors.current().username());
    }

    /**
     * Keeps it and takes the step where nobody has; also for one from whom a colleague has taken it: nothing typed is
     * lost.
     *
     * @return the time that stands as “draft saved” on the form
     */
    public Instant save(String task, String content) {
        requireKeepable(content);
        tasks.enterForm(task);
        Instant now = clock.instant();
        drafts.keep(task, actors.current().username(), content, now);
        return now;
    }

    static void requireKeepable(String content) {
        if (content.length() > LONGEST) {
            throw new Refusal("kernel.refusal.draftTooLong");
        }
        if (!WrittenText.keeps(content)) {
            throw new Refusal("kernel.refusal.textUnkeepable");
        }
    }
}
