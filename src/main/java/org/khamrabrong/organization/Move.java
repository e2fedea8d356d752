package org.khamrabrong.organization;

import java.util.Set;
import java.util.UUID;

/**
 * Where somebody goes.
 *
 * @param endingRoles the roles held that end on the day before
 */
public record Move(String username, Placement to, Set<UUID> endingRoles) {}
