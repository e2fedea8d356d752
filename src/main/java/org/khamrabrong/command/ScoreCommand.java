package org.khamrabrong.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.khamrabrong.scoring.InvalidPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.Wording;

/** {@code score PACKAGE.json}: prints the result document, or every reason why there is none. */
public final class ScoreCommand {

    public static final String NAME = "score";

    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final String STANDARD_INPUT = "-";

    private ScoreCommand() {}

    /** Runs with all arguments of the command line, the command's own name first; gives the exit code. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        Wording wording = new BilingualWording();
        PrintStream complaints = utf8(err);
        if (args.length != 2) {
            complaints.println(wording.say("command.usage", List.of()));
            return REFUSED;
        }
        try {
            PrintStream answer = utf8(out);
            answer.print(PackageFormat.writeScores(Scoring.score(PackageFormat.read(bytes(args[1], in))), wording));
            answer.flush();
            return DONE;
        } catch (InvalidPackage refused) {
            refused.problems().forEach(problem -> complaints.println(problem.path() + ": " + wording.say(problem)));
        } catch (IOException | InvalidPathException e) {
            complaints.println(wording.say("command.unreadable", List.of(args[1])));
        }
        return REFUSED;
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

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
