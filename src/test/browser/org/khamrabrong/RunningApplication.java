package org.khamrabrong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The real application at a free port, on a database of its own that is gone afterwards. */
final class RunningApplication implements AutoCloseable {

    private final Path directory;
    private final ServletWebServerApplicationContext context;

    private RunningApplication(Path directory, ServletWebServerApplicationContext context) {
        this.directory = directory;
        this.context = context;
    }

    static RunningApplication startIn(Path directory, List<String> settings) {
        List<String> own = List.of(
                "--server.port=0",
                "--khamrabrong.db.directory=" + directory.resolve("postgres"),
                "--khamrabrong.signing.directory=" + keysIn(directory),
                "--khamrabrong.db.durable=false");
        return new RunningApplication(directory, (ServletWebServerApplicationContext) SpringApplication.run(
                Khamrabrong.class,
                Stream.concat(own.stream(), settings.stream()).toArray(String[]::new)));
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("khamrabrong");
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /** Of its own too: two that start at once would each make a key in the folder that is there by default. */
    static Path keysIn(Path directory) {
        return directory.resolve("signing");
    }

    String address() {
        return "http://localhost:" + context.getWebServer().getPort() + "/";
    }

    ServletWebServerApplicationContext context() {
        return context;
    }

    /** The engine's clock, which the demonstration moves, is that of all applications of this JVM. */
    @Override
    public void close() {
        context.close();
        ClockUtil.reset();
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException stillInUse) {
            throw new UncheckedIOException(stillInUse);
        }
    }
}
