package org.khamrabrong.organization;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;

/**
 * Somebody who has not been invited yet.
 *
 * @param email null where there is none
 */
public record Invitee(
        String username,
        String name,
        String position,
        UnitName unit,
        @Nullable String email) {}
