package org.khamrabrong.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.khamrabrong.kernel.OwnerOnlyFiles;

/** The embedded database's password: made once at random, readable by the owner only. */
record PasswordFile(Path path) {

    private static final int RANDOM_BYTES = 32;

    String read() {
        try {
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new DatabaseNotUsable(
                    "The password of the embedded database cannot be read from " + path + ": " + e,
                    "Restore this file together with the directory beside it; they belong to each other.",
                    e);
        }
    }

    void create() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        try {
            Files.deleteIfExists(path);
            Files.createFile(path);
            OwnerOnlyFiles.restrict(path);
            Files.writeString(path, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
