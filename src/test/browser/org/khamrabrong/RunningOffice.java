package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khamrabrong.demo.DemoKey;

/** The application as an office starts it: no demonstration, an empty database, and a token in its log. */
final class RunningOffice implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{4}(-[0-9a-f]{4}){7}");

    private static final String PUBLIC_ADDRESS = "https://agreements.example.org";

    private final RunningApplication application;
    private final String token;

    private RunningOffice(RunningApplication application, String token) {
        this.application = application;
        this.token = token;
    }

    static RunningOffice start() {
        Path directory = RunningApplication.temporary();
        Path keys = RunningApplication.keysIn(directory);
        DemoKey.in(keys, "Khamrabrong test", Instant.now());
        List<String> settings = List.of(
                "--spring.profiles.active=office",
                "--khamrabrong.public-address=" + PUBLIC_ADDRESS,
                "--khamrabrong.signing.keystore=" + keys.resolve("demo-key.p12"),
                "--khamrabrong.signing.keystore-password=" + passwordIn(keys));
        try (OverheardOutput output = new OverheardOutput()) {
            RunningApplication application = RunningApplication.startIn(directory, settings);
            return new RunningOffice(application, tokenIn(output.text()));
        }
    }

    String address() {
        return application.address();
    }

    /** Where a link leads that names the office's public address. */
    String here(String link) {
        return link.replace(PUBLIC_ADDRESS + "/", "");
    }

    /** As the log prints it at the first start. */
    String token() {
        return token;
    }

    @Override
    public void close() {
        application.close();
    }

    private static String tokenIn(String log) {
        Matcher token = TOKEN.matcher(log);
        assertThat(token.find()).as("A token in the log").isTrue();
        return token.group();
    }

    private static String passwordIn(Path keys) {
        try {
            return Files.readString(keys.resolve("demo-key.password")).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
