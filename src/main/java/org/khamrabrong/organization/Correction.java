package org.khamrabrong.organization;

/**
 * What somebody's name and address are to be.
 *
 * @param seen what the form showed before: nobody overwrites what another has written meanwhile
 */
public record Correction(String username, Contact seen, Contact wanted) {}
