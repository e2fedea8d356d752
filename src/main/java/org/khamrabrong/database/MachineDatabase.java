package org.khamrabrong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database that the application on this machine works with, for a command that does one thing and ends: the external
 * one, or the embedded one, whether the application that keeps it runs at the time or not.
 */
public final class MachineDatabase {

    /** Where the server notes the port that it listens at. */
    private static final int PORT_LINE = 3;

    private MachineDatabase() {}

    /** The settings of the machine, as the application would read them: files beside it and the environment. */
    public static ConfigurableEnvironment settings() {
        StandardEnvironment settings = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        ConfigurationPropertySources.attach(settings);
        return settings;
    }

    /** @throws DatabaseNotUsable where there is none yet or it cannot be reached */
    public static <T> T with(ConfigurableEnvironment settings, Function<DataSource, T> work) {
        return with(Binder.get(settings).bindOrCreate("khamrabrong.db", DatabaseProperties.class), work);
    }

    static <T> T with(DatabaseProperties properties, Function<DataSource, T> work) {
        try (DatabaseServer server = server(properties)) {
            return work.apply(new DriverManagerDataSource(server.url(), server.user(), server.password()));
        }
    }

    private static DatabaseServer server(DatabaseProperties properties) {
        if (properties.external()) {
            return ExternalServer.reach(properties);
        }
        DatabaseFiles files = new DatabaseFiles(properties.directory());
        if (!files.initialized()) {
            throw new DatabaseNotUsable(
                    "There is no database in " + files.directory() + " yet.",
                    "Start the application first, or run this in the directory from which it is started.");
        }
        return inUse(files) ? running(files) : EmbeddedServer.start(properties);
    }

    private static boolean inUse(DatabaseFiles files) {
        try (DirectoryLock free = DirectoryLock.take(files)) {
            return free == null;
        } catch (DatabaseNotUsable held) {
            return true;
        }
    }

    /** That of the running application, which goes on with it. */
    private static DatabaseServer running(DatabaseFiles files) {
        try {
            List<String> note = Files.readAllLines(files.serverProcess());
            String url = "jdbc:postgresql://localhost:" + note.get(PORT_LINE).strip() + "/postgres";
            return new ExternalServer(url, EmbeddedServer.USER, new PasswordFile(files.password()).read());
        } catch (IOException | IndexOutOfBoundsException starting) {
            throw new DatabaseNotUsable(
                    "The application that uses " + files.directory() + " is just starting or ending.",
                    "Try again in a moment.",
                    starting);
        }
    }
}
