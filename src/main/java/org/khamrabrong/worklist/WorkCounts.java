package org.khamrabrong.worklist;

/** The figures above the inbox. */
public record WorkCounts(long mine, long available, long late, long dueThisWeek, long waitingForOthers) {}
