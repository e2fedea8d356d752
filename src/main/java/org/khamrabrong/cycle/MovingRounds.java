package org.khamrabrong.cycle;

/** How many of the agreements have got the new days of their rounds. */
public record MovingRounds(int moved, int total) {}
