package org.khamrabrong.organization;

/** How many of the steps that wait have got their new days. */
public record MovingDeadlines(int seen, int total) {}
