package org.khamrabrong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.khamrabrong.kernel.OwnerOnlyFiles;

/** What the embedded database keeps on disk: its own directory, and beside it the files we need to run it. */
record DatabaseFiles(Path directory) {

    private static final long LEAST_FREE_BYTES = 200L * 1024 * 1024;

    DatabaseFiles {
        directory = directory.toAbsolutePath().normalize();
    }

    Path lock() {
        return beside(".lock");
    }

    Path password() {
        return beside(".password");
    }

    Path log() {
        return beside(".log");
    }

    /**
     * 50 MB of unpacked PostgreSQL, shared by all databases in one place. The library opens its directory to every
     * account of the machine, so it gets one inside a closed one.
     */
    Path programs() {
        return closedDirectory().resolve("postgresql");
    }

    private Path closedDirectory() {
        return directory.resolveSibling("programs");
    }

    Path serverProcess() {
        return directory.resolve("postmaster.pid");
    }

    boolean initialized() {
        return Files.exists(directory.resolve("postgresql.conf"));
    }

    /** Refuses a place that cannot hold a database before PostgreSQL fails on it in its own words. */
    void prepare() {
        Path parent = Objects.requireNonNullElse(directory.getParent(), directory);
        try {
            if (!Files.exists(parent)) {
                Files.createDirectories(parent);
                OwnerOnlyFiles.restrict(parent);
            }
            Files.createDirectories(closedDirectory());
            OwnerOnlyFiles.restrict(closedDirectory());
            Files.delete(Files.createTempFile(parent, "writable", null));
        } catch (IOException e) {
            throw new DatabaseNotUsable(
                    "The data directory " + parent + " cannot be written to: " + e,
                    "Give the account that runs the application write access to it, or choose another place with"
                            + " khamrabrong.db.directory.",
                    e);
        }
        if (parent.toFile().getUsableSpace() < LEAST_FREE_BYTES) {
            throw new DatabaseNotUsable(
                    "The disk that holds " + parent + " is full: less than " + LEAST_FREE_BYTES / (1024 * 1024)
                            + " MB are free.",
                    "Free some space, or choose another place with khamrabrong.db.directory.");
        }
    }

    private Path beside(String suffix) {
        return directory.resolveSibling(directory.getFileName() + suffix);
    }
}
