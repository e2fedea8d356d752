package org.khamrabrong.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a signature says in the document, in its language: at its place in the pledge, and on the last page. */
@Component
class AttestationWords {

    private static final Locale THAI = Locale.forLanguageTag("th");

    /** The dotted line of the place is at its foot. */
    private static final String ROOM_FOR_THE_LINE = "\u00a0";

    private final MessageSource messages;
    private final HolderNames holders;
    private final Formats formats = Phrasebook.of(THAI.getLanguage()).formats();

    AttestationWords(MessageSource messages, HolderNames holders) {
        this.messages = messages;
        this.holders = holders;
    }

    /** At its place in the pledge, above the line; the date has a line of its own. */
    List<Text> atThePlace(SignatureRow signature) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.bold(say("signing.paper.signed." + signature.method())));
        SignerRow signer = signature.signer();
        lines.add(Text.exact(signer.name()));
        lines.add(
                signer.actingFor() == null
                        ? Text.exact(signer.position())
                        : line(
                                "signing.paper.actingFor",
                                signer.position(),
                                signer.actingFor().name()));
        lines.add(Text.of(ROOM_FOR_THE_LINE));
        return lines;
    }

    /** On the line under the place. */
    Text date(SignatureRow signature) {
        return Text.of(formats.date(signature.at()));
    }

    /**
     * On the last page: who, on whose behalf, when, how, and over what.
     *
     * @param order of the signature among all of the round, from 1
     */
    List<Text> attestation(SignatureRow signature, int order, Proof proof) {
        List<Text> lines = new ArrayList<>();
        SignerRow signer = signature.signer();
        lines.add(line("signing.paper.who", signer.name(), signer.position(), signer.unitName()));
        if (signer.actingFor() != null) {
            lines.add(line(
                    "signing.paper.onBehalf",
                    signer.actingFor().name(),
                    signer.actingFor().position(),
                    signer.actingFor().authority()));
        }
        lines.add(Text.of(say("signing.paper.when", formats.dateTime(signature.at()), order)));
        lines.add(line("signing.paper.how." + signature.method()));
        if (signature.way().certificate() != null) {
            lines.add(line("signing.paper.certificate", signature.way().certificate()));
        }
        holders.other(signer.name(), proof).ifPresent(holder -> lines.add(line("signing.paper.otherName", holder)));
        if (proof.scan() != null) {
            lines.add(line("signing.paper.scan", proof.scan().sha256()));
        }
        lines.add(line("signing.paper.content", signature.seen().sha256()));
        lines.add(line("signing.paper.pdf", signature.seen().pdfSha256()));
        return lines;
    }

    /** Names, orders and hashes keep the digits in which they were written. */
    private Text line(String key, Object... arguments) {
        return Text.exact(say(key, arguments));
    }

    /** Why the system seals, as the seal says it. */
    String seal(int version) {
        return say("signing.paper.seal", String.valueOf(version));
    }

    /** Why somebody signs, for whom and with what, as the signature says it where only that is looked at. */
    String reason(SignatureRow signature) {
        String side = say("signing.paper.reason." + signature.side());
        Signatory.ActingFor actingFor = signature.signer().actingFor();
        String why = actingFor == null
                ? side
                : say("signing.paper.reason.actingFor", side, actingFor.name(), actingFor.authority());
        return signature.method() == SignatureMethod.WET_INK ? say("signing.paper.reason.ink", why) : why;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, THAI);
    }
}
