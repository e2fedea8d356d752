package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.khamrabrong.demo.DemoAccount;
import org.khamrabrong.demo.DemoAccounts;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.worklist.Worklist;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.data.domain.Pageable;
import org.springframework.util.FileSystemUtils;

/** The real application with the demonstration's data, on a database of its own that is gone afterwards. */
final class RunningDemo implements AutoCloseable {

    private static final Set<String> WITHOUT_TASKS = Set.of("STRATEGY", "AUDITOR", "ADMINISTRATOR");

    private final Path directory;
    private final ServletWebServerApplicationContext context;

    private RunningDemo(Path directory, ServletWebServerApplicationContext context) {
        this.directory = directory;
        this.context = context;
    }

    /** Returns when the demonstration is filled. */
    static RunningDemo start() {
        Path directory = temporary();
        return new RunningDemo(directory, (ServletWebServerApplicationContext) SpringApplication.run(
                Khamrabrong.class,
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--khamrabrong.db.directory=" + directory.resolve("postgres"),
                "--khamrabrong.db.durable=false"));
    }

    String address() {
        return "http://localhost:" + context.getWebServer().getPort() + "/";
    }

    /** Whoever the login page lists finds something to take at the first sign-in, where the role has tasks at all. */
    void givesWorkToEverybodyWhoHasTasks() {
        Actors actors = context.getBean(Actors.class);
        Worklist worklist = context.getBean(Worklist.class);
        for (DemoAccount account : context.getBean(DemoAccounts.class).all()) {
            if (!WITHOUT_TASKS.contains(account.role())) {
                actors.as(
                        account.username(),
                        () -> assertThat(worklist.available(Pageable.ofSize(1)))
                                .as(account.username())
                                .isNotEmpty());
            }
        }
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException stillInUse) {
            throw new UncheckedIOException(stillInUse);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("khamrabrong");
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
