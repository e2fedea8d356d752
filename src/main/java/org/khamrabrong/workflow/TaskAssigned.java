package org.khamrabrong.workflow;

import org.jspecify.annotations.Nullable;

/** A human step was taken by somebody, or put back ({@code assignee} null). */
public record TaskAssigned(String task, @Nullable String assignee) {}
