package org.khamrabrong.worklist;

/** The figures above the inbox. */
public record WorkCounts(
        long mine, long available, long withColleagues, long late, long dueThisWeek, long waitingForOthers) {}
