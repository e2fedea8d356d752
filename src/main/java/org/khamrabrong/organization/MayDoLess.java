package org.khamrabrong.organization;

/**
 * Somebody lost a role, a unit or a deputyship, and the database says so already: what he or she has taken and may no longer
 * do is for the others again.
 */
public record MayDoLess(String username) {}
