package org.khamrabrong.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Scoring;

/** The shipped templates, and an agreement made of one of them. */
final class Shelf {

    static final List<String> FOLDERS = List.of("individual", "agreement-2564", "action-plan");

    private static final Path LIBRARY = Path.of("src/main/resources/library");

    private Shelf() {}

    /** The texts of all templates by the code that their place gives them: folder and file, {@code individual-2.1-1}. */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        FOLDERS.forEach(folder -> files(folder).forEach(file -> texts.put(code(folder, file), text(file))));
        return texts;
    }

    static Map<String, Template> templates() {
        Map<String, Template> templates = new TreeMap<>();
        texts().forEach((code, text) -> templates.put(code, TemplateFormat.read(text)));
        return templates;
    }

    static Template template(String code) {
        return templates().get(code);
    }

    static List<Finding> findings(Indicator indicator) {
        return Scoring.score(agreement(indicator)).findings();
    }

    static IndicatorScore score(Indicator indicator, String result) {
        return Scoring.score(
                        agreement(indicator).withResults(Map.of(indicator.number(), PackageFormat.readResult(result))))
                .indicators()
                .get(0);
    }

    private static AgreementPackage agreement(Indicator indicator) {
        return new AgreementPackage(
                null, null, 2564, null, null, null, null, null, null, List.of(indicator), null, null);
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(LIBRARY.resolve(folder))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(String folder, Path file) {
        return folder + "-" + file.getFileName().toString().replaceFirst("\\.json$", "");
    }
}
