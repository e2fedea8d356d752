package org.khamrabrong.workflow.remark;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.Doer;
import org.khamrabrong.workflow.StepOutcome;

/**
 * What a role of a unit did last on a paper.
 *
 * @param words null where none were said with it
 */
public record Turn(
        Role role,
        UUID unit,
        Doer by,
        Instant from,
        Instant to,
        StepOutcome outcome,
        @Nullable String words) {}
