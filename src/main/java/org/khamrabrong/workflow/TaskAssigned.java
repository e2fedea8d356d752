package org.khamrabrong.workflow;

/** A human step was taken by somebody, or put back ({@code assignee} null). */
public record TaskAssigned(String task, String assignee) {}
