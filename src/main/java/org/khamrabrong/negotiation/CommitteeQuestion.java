package org.khamrabrong.negotiation;

/**
 * What the committee wants to know from the unit.
 *
 * @param indicator its number; null where the question is about the whole agreement
 */
public record CommitteeQuestion(String indicator, String question) {}
