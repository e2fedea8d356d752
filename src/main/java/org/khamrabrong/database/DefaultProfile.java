package org.khamrabrong.database;

/**
 * The profile in which an application starts that was given neither a database nor a profile. Named in {@code
 * spring.factories}; what is named there and missing counts for nothing.
 */
public interface DefaultProfile {

    String name();
}
