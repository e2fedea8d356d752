package org.khamrabrong.worklist;

/** The figures above the inbox, each counted no further than {@link #MOST}. */
public record WorkCounts(
        long mine, long available, long withColleagues, long late, long dueThisWeek, long waitingForOthers) {

    /** A figure of this size says: so many, or more. */
    public static final int MOST = 1_000;
}
