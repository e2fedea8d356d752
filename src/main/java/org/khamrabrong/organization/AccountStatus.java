package org.khamrabrong.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's account stands.
 *
 * @param email null where there is none
 * @param canSignIn whether a password was ever set
 * @param invitedUntil until when the last link is good, or was; null where none was given or it was used
 */
public record AccountStatus(
        String username,
        String name,
        boolean active,
        boolean canSignIn,
        @Nullable String email,
        @Nullable Instant invitedUntil) {}
