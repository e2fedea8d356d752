package org.khamrabrong.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Who did a step, and in whose place.
 *
 * @param name of the one who did it
 * @param absent name of the one who was away; null where it was in nobody's place
 */
public record Doer(String name, @Nullable String absent) {}
