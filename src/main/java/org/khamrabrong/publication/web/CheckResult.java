package org.khamrabrong.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.CheckedSignature;
import org.khamrabrong.seal.Problem;
import org.khamrabrong.seal.Trailer;
import org.khamrabrong.seal.Verdict;

/**
 * What a checked file turned out to be, in the reader's words.
 *
 * @param origin null where this system has made no such file
 * @param signatures the seal first
 * @param unsigned places that nobody has signed
 * @param ending null where it says nothing
 */
record CheckResult(
        Finding finding,
        @Nullable Origin origin,
        List<CheckedMark> signatures,
        List<String> unsigned,
        @Nullable String ending,
        List<Origin.Hash> hashes) {

    /** @param tone done, warning or error */
    record Finding(String tone, String verdict, List<String> problems, boolean ours) {}

    static CheckResult of(CheckedPdf checked, @Nullable Origin origin, Reader reader) {
        return new CheckResult(
                new Finding(
                        tone(checked.verdict(), origin),
                        verdict(checked.verdict(), origin, reader),
                        checked.problems().stream()
                                .map(problem -> reader.say(problem.key(), arguments(problem, reader)))
                                .toList(),
                        checked.verdict() == Verdict.INTACT),
                origin,
                marks(checked, reader),
                checked.unsigned().stream()
                        .map(field -> CheckedMark.place(field, reader))
                        .toList(),
                isEndingWorthSaying(checked) ? reader.say("seal.ending." + checked.ending()) : null,
                hashes(checked, reader));
    }

    private static Object[] arguments(Problem problem, Reader reader) {
        return problem.arguments().stream()
                .map(argument -> CheckedMark.place(argument, reader))
                .toArray();
    }

    /** A file that is not in the register may bear a name that anybody wrote with a certificate of his or her making. */
    private static String tone(Verdict verdict, @Nullable Origin origin) {
        return switch (verdict) {
            case INTACT -> origin == null ? "warning" : origin.state().tone();
            case NOT_OURS -> "warning";
            case CHANGED, UNREADABLE -> "error";
        };
    }

    /** One answer, the worst first: a file can be unchanged and yet be no agreement. */
    private static String verdict(Verdict verdict, @Nullable Origin origin, Reader reader) {
        boolean noAgreement = verdict == Verdict.INTACT
                && origin != null
                && !origin.state().tone().equals("done");
        return reader.say(noAgreement ? "publication.check.unchangedOnly" : "seal.verdict." + verdict);
    }

    /** That nothing follows the last signature reassures only where the signatures hold. */
    private static boolean isEndingWorthSaying(CheckedPdf checked) {
        return checked.seal() != null && (checked.intact() || checked.ending() != Trailer.NOTHING);
    }

    private static List<CheckedMark> marks(CheckedPdf checked, Reader reader) {
        Stream<CheckedSignature> all = checked.seal() == null
                ? checked.signatures().stream()
                : Stream.concat(Stream.of(checked.seal()), checked.signatures().stream());
        return all.map(signature -> CheckedMark.of(signature, reader)).toList();
    }

    private static List<Origin.Hash> hashes(CheckedPdf checked, Reader reader) {
        List<Origin.Hash> hashes = new ArrayList<>();
        if (checked.sha256() != null) {
            hashes.add(new Origin.Hash(reader.say("publication.check.hash.file"), checked.sha256()));
        }
        if (checked.content() != null) {
            hashes.add(new Origin.Hash(
                    reader.say("publication.check.hash.package"),
                    checked.content().sha256()));
        }
        return hashes;
    }
}
