package org.khamrabrong.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.khamrabrong.fixture.Fork;

/** What the tests of each fork leave for the one who asks all of them together when they have run. */
final class KeptLines {

    private static final String FILE = "lines.txt";

    private final Path file;

    private KeptLines(Path file) {
        this.file = file;
    }

    /** Without any, whatever an earlier run left behind. */
    static KeptLines ofThisFork(String kind) {
        try {
            Path folder = Files.createDirectories(Fork.folder(kind));
            return new KeptLines(Files.writeString(folder.resolve(FILE), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void add(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> ofAllForks(String kind) {
        try (Stream<Path> files = Files.walk(Fork.all(kind))) {
            return files.filter(Files::isRegularFile).flatMap(KeptLines::lines).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
