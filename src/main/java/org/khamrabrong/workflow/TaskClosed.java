package org.khamrabrong.workflow;

import java.time.Instant;

/** A human step was completed, or fell away with its process ({@code by} then is the system). */
public record TaskClosed(String task, String by, Instant at) {}
