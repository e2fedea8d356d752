package org.khamrabrong.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Somebody else's PostgreSQL: reached at start, never started or stopped by us. */
record ExternalServer(String url, String user, String password) implements DatabaseServer {

    private static final String SECONDS_TO_CONNECT = "15";

    static ExternalServer reach(DatabaseProperties properties) {
        ExternalServer server = new ExternalServer(properties.url(), properties.user(), properties.password());
        try (Connection connection = DriverManager.getConnection(server.url, server.credentials())) {
            connection.isValid(0);
        } catch (SQLException e) {
            throw new DatabaseNotUsable(
                    "The database at " + server.urlWithoutParameters() + " cannot be used: " + e.getMessage(),
                    "Check KHAMRABRONG_DB_URL, KHAMRABRONG_DB_USER and KHAMRABRONG_DB_PASSWORD, and that the server is"
                            + " running.",
                    e);
        }
        return server;
    }

    private Properties credentials() {
        Properties credentials = new Properties();
        credentials.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        if (user != null) {
            credentials.setProperty("user", user);
        }
        if (password != null) {
            credentials.setProperty("password", password);
        }
        return credentials;
    }

    /** Parameters may carry a password, and this goes to the log. */
    private String urlWithoutParameters() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "external database " + urlWithoutParameters();
    }
}
