package org.khamrabrong.database;

/** A running PostgreSQL and how to reach it. */
interface DatabaseServer extends AutoCloseable {

    String url();

    String user();

    String password();

    @Override
    void close();
}
