package org.khamrabrong.signing;

/**
 * Who is signed for.
 *
 * @param authority number and date of the order that says so
 */
public record Behalf(String name, String authority) {}
