package org.khamrabrong.demo;

import org.khamrabrong.kernel.UnitName;

/**
 * An account of the demo, shown on the login page for anyone to try.
 *
 * @param role name of one
 */
public record DemoAccount(String username, String password, String name, String role, UnitName unit) {}
