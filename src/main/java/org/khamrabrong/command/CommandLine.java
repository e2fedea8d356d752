package org.khamrabrong.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.khamrabrong.database.DatabaseNotUsable;
import org.khamrabrong.database.MachineDatabase;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.InvalidPackage;
import org.khamrabrong.scoring.Wording;

/** The commands besides serving: each answers on standard output, or complains in Thai and English, and ends. */
public final class CommandLine {

    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final String OPTION = "--";

    private static final Pattern UNSAYABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\u2028-\u202E\u2066-\u2069]");

    private static final String CERTIFICATES = "KHAMRABRONG_SIGNING_CERTIFICATES";
    private static final Path USUAL_CERTIFICATES = Path.of("data", "signing", "certificates.pem");

    private final Wording wording = new BilingualWording();
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream complaints;

    private CommandLine(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** Whether the arguments ask for a command, be it a mistyped one, and not for the server with its options. */
    public static boolean isMeant(String[] args) {
        return args.length > 0 && !args[0].startsWith(OPTION);
    }

    /**
     * Runs with all arguments, the command's own name first; gives the exit code: 0, or 2 with every reason told,
     * or 3 where a PDF is not as it was signed here.
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return new CommandLine(in, out, err).run(args);
    }

    private int run(String[] args) {
        int exit = DONE;
        try {
            if (args.length == 1 && args[0].equals(SchemaCommand.NAME)) {
                SchemaCommand.run(out);
            } else if (args.length == 2 && args[0].equals(ScoreCommand.NAME)) {
                ScoreCommand.run(args[1], in, out, wording);
            } else if (args.length == 1 && args[0].equals(SetUpTokenCommand.NAME)) {
                answer(lines -> new SetUpTokenCommand(MachineDatabase.settings()).run(lines));
            } else if (args[0].equals(VerifyCommand.NAME) && VerifyCommand.isMeant(wordsAfter(args))) {
                exit = verify(wordsAfter(args));
            } else {
                return refuse("command.usage");
            }
            return out.checkError() ? refuse("command.unwritable") : exit;
        } catch (InvalidPackage refused) {
            return refuse(refused);
        } catch (Unreadable unreadable) {
            unreadable.reasons().forEach(this::complain);
            return REFUSED;
        } catch (DatabaseNotUsable noDatabase) {
            return refuse("command.database", String.valueOf(noDatabase.getMessage()), noDatabase.remedy());
        } catch (Refusal refusal) {
            complain(new BilingualWording()
                    .say(
                            refusal.key(),
                            Arrays.stream(refusal.arguments())
                                    .map(String::valueOf)
                                    .toList()));
            return REFUSED;
        } catch (IOException | InvalidPathException e) {
            return refuse("command.unreadable", file(args));
        } catch (OutOfMemoryError | StackOverflowError e) {
            return refuse("command.tooBig");
        } catch (RuntimeException e) {
            return refuse("command.failed", e.getClass().getSimpleName());
        }
    }

    private int verify(List<String> words) throws IOException {
        PrintStream answer = new PrintStream(out, false, StandardCharsets.UTF_8);
        int exit = new VerifyCommand(System.getenv(CERTIFICATES), USUAL_CERTIFICATES)
                .run(words, in, line -> answer.println(sayable(line)));
        answer.flush();
        return exit;
    }

    private void answer(Consumer<Consumer<String>> command) {
        PrintStream answer = new PrintStream(out, false, StandardCharsets.UTF_8);
        command.accept(line -> answer.println(sayable(line)));
        answer.flush();
    }

    private static List<String> wordsAfter(String[] args) {
        return Arrays.asList(args).subList(1, args.length);
    }

    private static String file(String[] args) {
        return args.length > 2 && args[2].startsWith(OPTION) ? args[1] : args[args.length - 1];
    }

    private int refuse(InvalidPackage refused) {
        refused.problems().forEach(problem -> complain(problem.path() + ": " + wording.say(problem)));
        return refused.more() > 0 ? refuse("problem.more", Long.toString(refused.more())) : REFUSED;
    }

    private int refuse(String key, String... arguments) {
        complain(wording.say(key, List.of(arguments)));
        return REFUSED;
    }

    /** One line: what a document says must neither break it nor command the terminal. */
    private void complain(String sentence) {
        complaints.println(sayable(sentence));
    }

    private static String sayable(String sentence) {
        return UNSAYABLE.matcher(sentence).replaceAll("\uFFFD");
    }
}
