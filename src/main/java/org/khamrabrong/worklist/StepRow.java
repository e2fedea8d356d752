package org.khamrabrong.worklist;

import java.time.Instant;
import org.khamrabrong.organization.Role;

/**
 * A human step of one agreement, waiting or done.
 *
 * @param closed null while it waits
 * @param closedBy user name of the one who did it, of the system where it fell away; null while it waits
 * @param name display name of the one who did it; null where there is none
 */
public record StepRow(
        String taskKey,
        String process,
        Role role,
        Integer round,
        Instant opened,
        Instant closed,
        String closedBy,
        String name,
        String position) {}
