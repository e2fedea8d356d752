package org.khamrabrong.worklist;

import java.time.Instant;
import java.util.UUID;
import org.khamrabrong.organization.Role;

/**
 * A row of the inbox.
 *
 * @param taskKey element id in the model; the bundles hold its title
 * @param form route of the form that opens it
 * @param fiscalYear Gregorian year in which the fiscal year ends
 * @param round self-assessment round, null outside of one
 * @param due null where the step has no due date
 * @param process id of the model; the bundles hold its title
 * @param assigneeName display name; null while nobody has taken it
 */
public record WorkRow(
        String task,
        String taskKey,
        String form,
        UUID agreement,
        String unitName,
        String unitNameEnglish,
        Role role,
        int fiscalYear,
        Integer round,
        String assignee,
        Instant opened,
        Instant due,
        String process,
        String assigneeName) {}
