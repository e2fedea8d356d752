package org.khamrabrong.negotiation;

import org.jspecify.annotations.Nullable;

/**
 * What the committee wants to know from the unit.
 *
 * @param indicator its number; null where the question is about the whole agreement
 */
public record CommitteeQuestion(@Nullable String indicator, String question) {}
