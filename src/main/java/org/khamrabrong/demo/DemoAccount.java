package org.khamrabrong.demo;

/**
 * An account of the demo, shown on the login page for anyone to try.
 *
 * @param role name of one
 */
public record DemoAccount(
        String username, String password, String name, String role, String unit, String unitEnglish) {}
