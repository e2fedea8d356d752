package org.khamrabrong.organization;

/**
 * Somebody lost a role, a unit or a deputyship, or came by one that keeps from something, and the database says so already: what
 * he or she, or somebody in that one's place, has taken and may no longer do is for the others again.
 */
public record MayDoLess(String username) {}
