package org.khamrabrong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The real application with the demonstration's data, on a database of its own that is gone afterwards. */
final class RunningDemo implements AutoCloseable {

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
