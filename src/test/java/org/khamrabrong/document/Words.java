package org.khamrabrong.document;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.khamrabrong.intake.workbook.Vocabulary;

/** The words of the bundles without the application. */
public final class Words {

    public static final Vocabulary ALL = new Vocabulary(read("th")::getProperty, read("en")::getProperty);

    private Words() {}

    private static Properties read(String language) {
        Properties words = new Properties();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
