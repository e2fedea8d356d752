package org.khamrabrong.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.Role;

/**
 * A row of the inbox.
 *
 * @param form route of the form that opens it
 * @param holder null while nobody has taken it
 * @param due null where the step has no due date
 */
public record WorkRow(
        String task,
        String form,
        AskedStep step,
        Subject subject,
        @Nullable Holder holder,
        Instant opened,
        @Nullable Instant due) {

    /**
     * The agreement that it is about.
     *
     * @param fiscalYear Gregorian year in which the fiscal year ends
     */
    public record Subject(UUID agreement, UnitName unit, int fiscalYear) {}

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

    public UUID agreement() {
        return subject.agreement();
    }
}
