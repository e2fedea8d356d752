package org.khamrabrong.organization;

/** Who somebody is, as far as a list has to say it. */
public record PersonName(String username, String name, String position) {}
