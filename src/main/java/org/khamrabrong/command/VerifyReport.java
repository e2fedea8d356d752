package org.khamrabrong.command;

import java.time.Instant;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.InvalidPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.CheckedSignature;
import org.khamrabrong.seal.SignaturePlace;
import org.khamrabrong.seal.Trailer;
import org.khamrabrong.seal.TrustedCertificates;

/** What was found in a PDF, line by line. */
final class VerifyReport {

    private static final DateTimeFormatter THAI = DateTimeFormatter.ofPattern(
                    "d MMM y HH:mm:ss", Locale.forLanguageTag("th"))
            .withChronology(ThaiBuddhistChronology.INSTANCE)
            .withZone(ThaiTime.ZONE);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMM y HH:mm:ss", Locale.ENGLISH).withZone(ThaiTime.ZONE);

    private final BilingualWording wording;
    private final Consumer<String> lines;

    VerifyReport(BilingualWording wording, Consumer<String> lines) {
        this.wording = wording;
        this.lines = lines;
    }

    void say(CheckedPdf checked, TrustedCertificates ours) {
        CheckedSignature seal = checked.seal();
        boolean unknown = ours.isEmpty() && seal != null;
        say(unknown && checked.intact() ? "seal.verdict.unknown" : "seal.verdict." + checked.verdict());
        checked.problems().forEach(problem -> lines.accept("  " + wording.say(problem)));
        if (seal != null && unknown) {
            say("seal.verdict.unknown.help", seal.holder().fingerprint());
        }
        say("command.verify.file", checked.sha256());
        if (checked.content() != null) {
            sayContent(checked.content().bytes(), checked.content().sha256());
        }
        if (checked.seal() != null) {
            say("command.verify.seal", text(checked.seal().claim().reason()));
            sayProof(checked.seal());
            sayHowMany(checked);
        }
        checked.signatures().forEach(signature -> sayWho(signature, checked.seal()));
        checked.unsigned().forEach(place -> sayPlace("command.verify.waiting", place));
        if (checked.intact() || checked.ending() != Trailer.NOTHING) {
            say("seal.ending." + checked.ending());
        }
    }

    private void sayHowMany(CheckedPdf checked) {
        if (checked.intact()) {
            int places = checked.signatures().size() + checked.unsigned().size();
            say("command.verify.count", Integer.toString(checked.signatures().size()), Integer.toString(places));
        }
    }

    /** Where it is not known whose the seal is, the same certificate is at least the sealer's. */
    private void sayWho(CheckedSignature signature, @Nullable CheckedSignature seal) {
        sayPlace(
                "command.verify.signature",
                signature.field(),
                text(signature.claim().signer()),
                text(signature.claim().reason()));
        boolean sealers = seal != null
                && Objects.equals(
                        seal.holder().fingerprint(), signature.holder().fingerprint());
        if (!signature.ours() && !sealers) {
            add(signature.confirmed() ? "command.verify.foreign.confirmed" : "command.verify.foreign");
        }
        sayProof(signature);
    }

    private void sayProof(CheckedSignature signature) {
        sayTime("command.verify.claimed", signature.claim().at(), "");
        CheckedSignature.Stamp stamp = signature.stamp();
        if (stamp != null) {
            sayTime("command.verify.stamped", stamp.at(), stamp.by());
        }
        CheckedSignature.Holder holder = signature.holder();
        add("command.verify.certificate", text(holder.subject()), text(holder.fingerprint()));
        add("seal.level." + signature.level());
    }

    private void sayTime(String key, @Nullable Instant at, String by) {
        if (at != null) {
            add(key, THAI.format(at), ENGLISH.format(at), by);
        }
    }

    private void sayContent(byte[] document, String sha256) {
        say("command.verify.package", sha256);
        try {
            AgreementPackage agreement = PackageFormat.read(document);
            add(
                    "command.verify.agreement",
                    text(agreement.unit()),
                    agreement.fiscalYear() == null ? "" : agreement.fiscalYear().toString(),
                    Integer.toString(agreement.indicators().size()));
        } catch (InvalidPackage unreadable) {
            add("command.verify.package.unreadable");
        }
    }

    /** About the line before. */
    private void add(String key, String... arguments) {
        lines.accept("  " + wording.say(key, List.of(arguments)));
    }

    /** The place goes before the other arguments. */
    private void sayPlace(String key, String field, String... arguments) {
        lines.accept(wording.inEach(each -> each.say(
                key,
                Stream.concat(Stream.of(SignaturePlace.say(field, each::say)), Stream.of(arguments))
                        .toList())));
    }

    private void say(String key, @Nullable String... arguments) {
        lines.accept(wording.say(key, List.of(arguments)));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
