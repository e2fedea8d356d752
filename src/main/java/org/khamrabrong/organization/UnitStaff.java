package org.khamrabrong.organization;

/**
 * Who is in a unit on some day.
 *
 * @param heads names of those who hold the role of its head; empty where that is vacant
 * @param people how many sit in it
 */
public record UnitStaff(String heads, int people) {}
