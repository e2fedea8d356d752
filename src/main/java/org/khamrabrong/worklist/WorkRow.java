package org.khamrabrong.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.Doer;
import org.khamrabrong.workflow.StepOutcome;

/**
 * A row of the inbox.
 *
 * @param form route of the form that opens it
 * @param holder null while nobody has taken it
 * @param before the step that brought it here; null where none did
 */
public record WorkRow(
        String task,
        String form,
        AskedStep step,
        Subject subject,
        @Nullable Holder holder,
        Waiting waiting,
        @Nullable StepBefore before) {

    /**
     * Since when and until when it waits.
     *
     * @param due null where the step has no due date
     */
    public record Waiting(Instant opened, @Nullable Instant due) {}

    /**
     * The step that was done before.
     *
     * @param words what he or she said with it; null where nothing
     */
    public record StepBefore(
            String task,
            String key,
            Doer by,
            Instant at,
            StepOutcome outcome,
            @Nullable String words) {

        boolean gaveBack() {
            return outcome == StepOutcome.RETURNED || outcome == StepOutcome.REFUSED;
        }
    }

    /**
     * The agreement that it is about.
     *
     * @param responsible the unit whose people do the step; null where those of every other unit may
     * @param fiscalYear Gregorian year in which the fiscal year ends
     * @param actingFor names of those for whom the reader would do it as a deputy; null where it is his or her own
     */
    public record Subject(
            UUID agreement,
            UnitName unit,
            @Nullable UnitName responsible,
            int fiscalYear,
            @Nullable String actingFor) {}

    /** @param name display name */
    public record Holder(String username, String name) {}

    /** Element id in the model. */
    public String taskKey() {
        return step.key();
    }

    public Role role() {
        return step.role();
    }

    /** User name of the one who has taken it; null while nobody has. */
    public @Nullable String assignee() {
        return holder == null ? null : holder.username();
    }

    /** Where its form is, relative to the application. */
    public String address() {
        return form + "/" + task;
    }

    public Instant opened() {
        return waiting.opened();
    }

    /** Null where the step has no due date. */
    public @Nullable Instant due() {
        return waiting.due();
    }

    /** Whether somebody gave it back to those who had done it before. */
    public boolean isReturned() {
        return before != null && before.gaveBack();
    }

    public UUID agreement() {
        return subject.agreement();
    }

    public @Nullable String actingFor() {
        return subject.actingFor();
    }
}
