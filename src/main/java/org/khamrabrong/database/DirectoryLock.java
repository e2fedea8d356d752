package org.khamrabrong.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second application away from a data directory for as long as the first one lives; the operating system
 * releases it with the process, however that ended.
 */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(DatabaseFiles files) {
        Path path = files.lock();
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new DatabaseNotUsable(
                        "Another running application is using the data in " + files.directory() + ".",
                        "Stop it first, or give this one a directory of its own with khamrabrong.db.directory.");
            }
            return new DirectoryLock(channel);
        } catch (IOException e) {
            throw new DatabaseNotUsable(
                    "The lock file " + path + " cannot be opened: " + e,
                    "Give the account that runs the application write access to it.",
                    e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
