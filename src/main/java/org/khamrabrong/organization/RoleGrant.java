package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody is to hold at a unit, from which day to which.
 *
 * @param until null where it is open
 */
public record RoleGrant(
        String username,
        @Nullable Role role,
        @Nullable UUID unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
