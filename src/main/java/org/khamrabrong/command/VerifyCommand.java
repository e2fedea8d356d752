package org.khamrabrong.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.PdfCheck;
import org.khamrabrong.seal.TrustedCertificates;
import org.khamrabrong.seal.Verdict;

/** {@code verify FILE.pdf [--certificates FILE]}: says what the public page says of a PDF, without a server. */
final class VerifyCommand {

    static final String NAME = "verify";

    private static final int CHANGED_OR_NOT_OURS = 3;
    private static final String OPTION = "--certificates";
    private static final String STANDARD_INPUT = "-";

    private final BilingualWording wording = new BilingualWording();

    /** Where to look for certificates where no option names them: first what the environment names, then the usual place. */
    private final String named;

    private final Path usual;

    VerifyCommand(String named, Path usual) {
        this.named = named;
        this.usual = usual;
    }

    /** Whether the words after the name are one file, with or without the option. */
    static boolean isMeant(List<String> words) {
        return words.size() == 1 && !words.get(0).startsWith("--")
                || words.size() == 3
                        && (words.get(0).equals(OPTION) || words.get(1).equals(OPTION));
    }

    /**
     * @return exit code 0 or 3
     * @throws Unreadable where the file is no PDF that can be looked into
     */
    int run(List<String> words, InputStream in, Consumer<String> lines) throws IOException {
        boolean optionFirst = words.size() == 3 && words.get(0).equals(OPTION);
        String source = optionFirst ? words.get(2) : words.get(0);
        String certificates = words.size() == 1 ? null : words.get(optionFirst ? 1 : 2);
        TrustedCertificates ours = certificates(certificates);
        CheckedPdf checked = PdfCheck.check(bytes(source, in), ours);
        if (checked.verdict() == Verdict.UNREADABLE) {
            throw new Unreadable(checked.problems().stream().map(wording::say).toList());
        }
        new VerifyReport(wording, lines).say(checked, ours);
        return checked.verdict() == Verdict.INTACT ? 0 : CHANGED_OR_NOT_OURS;
    }

    private TrustedCertificates certificates(@Nullable String option) {
        if (option != null) {
            return TrustedCertificates.read(Path.of(option));
        }
        if (named != null && !named.isBlank()) {
            return TrustedCertificates.read(Path.of(named));
        }
        return Files.exists(usual) ? TrustedCertificates.read(usual) : TrustedCertificates.none();
    }

    /** One byte more than is allowed, so that what is too large is told from what just fits. */
    private static byte[] bytes(String source, InputStream in) throws IOException {
        if (source.equals(STANDARD_INPUT)) {
            return in.readNBytes(PdfCheck.MOST_BYTES + 1);
        }
        try (InputStream file = Files.newInputStream(Path.of(source))) {
            return file.readNBytes(PdfCheck.MOST_BYTES + 1);
        }
    }
}
