package org.khamrabrong.agreement;

import org.jspecify.annotations.Nullable;

/**
 * What is written beside an agreement, in two states.
 *
 * @param indicator its number; null where it speaks of the whole
 * @param label message key of what it is
 * @param before empty where there was nothing
 * @param after empty where there is nothing
 */
public record NoteDifference(@Nullable String indicator, String label, String before, String after) {}
