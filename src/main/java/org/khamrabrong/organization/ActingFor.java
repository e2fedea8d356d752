package org.khamrabrong.organization;

/**
 * For whom somebody signs.
 *
 * @param authority number and date of the order that says so
 */
public record ActingFor(Person person, String authority) {}
