package org.khamrabrong.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In what capacity somebody does something, as it is at that time.
 *
 * @param who user name
 * @param role the role that the step asks for; where it is no step, every role that the person holds, in order and with blanks
 *     between; null for the system
 * @param unit the person's; null for the system
 * @param behalf user name of the one who is acted for; null where that is nobody
 * @param task the step's id; null where it is none
 * @param model key, version and id of the model that the step belongs to; null where it is none
 */
public record Capacity(
        String who,
        @Nullable String role,
        @Nullable UUID unit,
        @Nullable String behalf,
        @Nullable String task,
        @Nullable String model) {}
