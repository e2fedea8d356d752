package org.khamrabrong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that outlives an application killed without notice, and would keep the next one from starting. To be
 * asked only while holding the {@link DirectoryLock}: that proves its application is gone.
 */
record AbandonedServer(DatabaseFiles files) {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedServer.class);
    private static final int SECONDS_FOR_FAST_SHUTDOWN = 60;
    private static final int SECONDS_FOR_IMMEDIATE_SHUTDOWN = 15;

    void end() {
        Path note = files.serverProcess();
        if (!Files.exists(note)) {
            return;
        }
        Optional<ProcessHandle> server = runningServer(note);
        if (server.isPresent()) {
            LOG.warn(
                    "The application did not stop properly last time; ending its PostgreSQL, process {}",
                    server.get().pid());
            end(server.get());
        } else {
            forget(note);
        }
    }

    private Optional<ProcessHandle> runningServer(Path note) {
        try {
            List<String> lines = Files.readAllLines(note);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(this::isOurs);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** The number may have gone to another process since; only a postgres on our directory may be ended. */
    private boolean isOurs(ProcessHandle process) {
        String command =
                process.info().commandLine().or(process.info()::command).orElse("");
        boolean tellsArguments = process.info().arguments().isPresent();
        return command.contains("postgres")
                && (!tellsArguments || command.contains(files.directory().toString()));
    }

    private void end(ProcessHandle server) {
        signal(server, "INT");
        if (!ended(server, SECONDS_FOR_FAST_SHUTDOWN)) {
            signal(server, "QUIT");
        }
        if (!ended(server, SECONDS_FOR_IMMEDIATE_SHUTDOWN)) {
            throw new DatabaseNotUsable(
                    "A PostgreSQL left from the last run (process " + server.pid() + ") does not end.",
                    "End this process, then start again.");
        }
    }

    private static boolean ended(ProcessHandle server, int seconds) {
        CompletableFuture<ProcessHandle> exit = server.onExit();
        try {
            exit.get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !server.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Java itself only sends TERM, on which PostgreSQL waits for its clients. */
    private static void signal(ProcessHandle server, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(server.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noKillCommand) {
            server.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Path note) {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new DatabaseNotUsable("The stale file " + note + " cannot be removed: " + e, "Remove it.", e);
        }
    }
}
