package org.khamrabrong.kernel;

/**
 * Throws an {@link UnusableSetting} when it is made, and asks no database for that: all of them are made before the first
 * database is, so that whoever operates the application reads of everything that is missing at once.
 */
public interface StartCheck {}
