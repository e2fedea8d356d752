package org.khamrabrong.workflow.ui.form;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.workflow.FormDrafts;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.StepLook;
import org.khamrabrong.workflow.StepLooks;

/** The form of one step on the screen of one person. */
public final class StepForm {

    private final StepLooks looks;
    private final FormDrafts drafts;
    private final StepHead head;
    private StepLook look;

    StepForm(String task, StepLooks looks, FormDrafts drafts, HumanTasks tasks) {
        this.looks = looks;
        this.drafts = drafts;
        this.look = looks.at(task);
        this.head = new StepHead(tasks);
        head.show(look);
    }

    /** Says above the form who holds the step, and why it came back. */
    public StepHead head() {
        return head;
    }

    /** @param none what the form begins with of which nothing readable was kept */
    public <T> TypedDraft<T> draft(TypeReference<T> type, T none) {
        return TypedDraft.of(look.typed(), type, none, this::keep);
    }

    public TypedText text() {
        return new TypedText(look.typed(), this::keep);
    }

    /** Whoever writes first has the step; whoever comes second is told on the spot, and loses nothing. */
    private Instant keep(String text) {
        Instant at = drafts.save(look.task(), text);
        if (!look.mine()) {
            look = looks.at(look.task());
            head.show(look);
        }
        return at;
    }
}
