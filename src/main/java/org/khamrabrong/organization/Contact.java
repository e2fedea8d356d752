package org.khamrabrong.organization;

/**
 * How somebody is called and reached.
 *
 * @param email blank where there is none
 */
public record Contact(String name, String email) {}
