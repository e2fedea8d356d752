package org.khamrabrong.workflow;

/** A human step began to wait. */
public record TaskOpened(OpenTask task) {}
