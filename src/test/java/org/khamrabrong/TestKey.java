package org.khamrabrong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.khamrabrong.demo.DemoKey;
import org.springframework.boot.test.util.TestPropertyValues;

/** The key that all contexts of this build seal with; made once. */
final class TestKey {

    private static final Path DIRECTORY = Path.of("target/signing");

    private TestKey() {}

    static TestPropertyValues properties() {
        DemoKey.in(DIRECTORY, "Khamrabrong test", Instant.now());
        try {
            return TestPropertyValues.of(
                    "khamrabrong.signing.keystore=" + DIRECTORY.resolve("demo-key.p12"),
                    "khamrabrong.signing.keystore-password="
                            + Files.readString(DIRECTORY.resolve("demo-key.password"))
                                    .strip(),
                    "khamrabrong.signing.directory=" + DIRECTORY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
