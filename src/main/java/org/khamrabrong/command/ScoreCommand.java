package org.khamrabrong.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.Wording;

/** {@code score PACKAGE.json}: prints the result document. */
final class ScoreCommand {

    static final String NAME = "score";

    private static final String STANDARD_INPUT = "-";

    private ScoreCommand() {}

    static void run(String source, InputStream in, OutputStream out, Wording wording) throws IOException {
        AgreementPackage agreement = PackageFormat.read(bytes(source, in));
        ScoreSheet scores = Scoring.score(agreement);
        PrintWriter answer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PackageFormat.writeScores(agreement, scores, wording, answer::write);
        answer.flush();
    }

    /** One byte more than is allowed, so that what is too large is told from what just fits. */
    private static byte[] bytes(String source, InputStream in) throws IOException {
        if (source.equals(STANDARD_INPUT)) {
            return in.readNBytes(PackageFormat.MOST_BYTES + 1);
        }
        try (InputStream file = Files.newInputStream(Path.of(source))) {
            return file.readNBytes(PackageFormat.MOST_BYTES + 1);
        }
    }
}
