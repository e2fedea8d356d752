package org.khamrabrong.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.khamrabrong.demo.DemoKey;

/** A signer's own certificate, as a file with its password. */
public record OwnKeys(byte[] pkcs12, char[] password) {

    public static OwnKeys of(String name) {
        try {
            Path directory = Files.createTempDirectory("own-key");
            DemoKey.in(directory, name, Instant.now());
            return new OwnKeys(
                    Files.readAllBytes(directory.resolve("demo-key.p12")),
                    Files.readString(directory.resolve("demo-key.password"))
                            .strip()
                            .toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Means means() {
        return Means.certificate(pkcs12, password);
    }
}
