package org.khamrabrong.organization;

/** How many of the steps that wait and the phases that run have got their new days. */
public record MovingDeadlines(int seen, int total) {}
