package org.khamrabrong.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Somebody else's PostgreSQL: reached at start, never started or stopped by us. */
record ExternalServer(String url, String user, String password) implements DatabaseServer {

    private static final String SECONDS_TO_CONNECT = "15";

    static ExternalServer reach(DatabaseProperties properties) {
        ExternalServer server = new ExternalServer(properties.url(), properties.user(), properties.password());
        try (Connection connection = DriverManager.getConnection(server.url, server.credentials())) {
            server.requireThaiOrder(connection);
        } catch (SQLException e) {
            throw new DatabaseNotUsable(
                    "The database at " + server.urlWithoutParameters() + " cannot be used: " + e.getMessage(),
                    "Check KHAMRABRONG_DB_URL, KHAMRABRONG_DB_USER and KHAMRABRONG_DB_PASSWORD, and that the server is"
                            + " running.",
                    e);
        }
        return server;
    }

    /** Names stand in the order of a Thai dictionary whatever the database's own order is. */
    private void requireThaiOrder(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select from pg_collation where collname = 'th-x-icu'")) {
            if (!found.next()) {
                throw new DatabaseNotUsable(
                        "The database at " + urlWithoutParameters()
                                + " does not know the order of Thai names (its collation th-x-icu).",
                        "Use a PostgreSQL that was built with ICU, as the usual packages are.");
            }
        }
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
