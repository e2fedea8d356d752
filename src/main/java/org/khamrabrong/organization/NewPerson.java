package org.khamrabrong.organization;

import java.util.Set;

/**
 * Somebody who is to be entered, without a password.
 *
 * @param email blank where there is none
 * @param roles at the unit of the placement, from its day on
 */
public record NewPerson(String username, String name, String email, Placement placement, Set<Role> roles) {}
