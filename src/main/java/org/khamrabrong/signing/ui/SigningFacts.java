package org.khamrabrong.signing.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Trail;
import org.khamrabrong.kit.Trail.Stop;
import org.khamrabrong.kit.Words;
import org.khamrabrong.signing.Behalf;
import org.khamrabrong.signing.Party;
import org.khamrabrong.signing.SigningSheet;

/** For whom one signs, who signs before and after, and which content it is, to the last letter. */
class SigningFacts extends Div {

    SigningFacts(SigningSheet sheet) {
        addClassName("k-stack");
        Behalf behalf = sheet.behalf();
        add(
                behalf == null
                        ? new Paragraph(say("signing.as", say("signing.side." + sheet.mine())))
                        : new Message(
                                Tone.WARNING,
                                say(
                                        "signing.as.deputy",
                                        say("signing.side." + sheet.mine()),
                                        behalf.name(),
                                        behalf.authority())));
        Trail order = new Trail(say("signing.order"));
        sheet.parties().forEach(party -> turn(order, party, sheet));
        add(order, new SinceEarlier(sheet.frozen()), hashes(sheet));
    }

    static Code hash(String sha256) {
        Code code = new Code(sha256);
        code.addClassName("k-hash");
        return code;
    }

    private static NativeDetails hashes(SigningSheet sheet) {
        return new NativeDetails(
                say(
                        "signing.version.frozen",
                        sheet.frozen().version(),
                        Words.formats().dateTime(sheet.frozen().at())),
                new Particulars()
                        .line(say("signing.sha256"), hash(sheet.frozen().sha256()))
                        .line(say("signing.sha256.pdf"), hash(sheet.pdf().sha256())));
    }

    private void turn(Trail order, Party party, SigningSheet sheet) {
        String unit = party.unit().name(getLocale());
        String who = party.name() == null
                ? say("signing.order.unnamed", say("signing.post." + party.post()), unit)
                : say("signing.order.named", party.name(), Objects.requireNonNull(party.position()), unit);
        order.stop(
                party.signed() ? Stop.DONE : party.mine() ? Stop.CURRENT : Stop.AHEAD,
                say("signing.side." + party.side()) + ": " + who,
                when(party, sheet),
                other(party, sheet));
    }

    /** Whoever signs for another now reads that above. */
    private static @Nullable String other(Party party, SigningSheet sheet) {
        return party.mine() && sheet.behalf() != null
                ? null
                : party.otherSigner().map(PartyWords::signer).orElse(null);
    }

    private static String when(Party party, SigningSheet sheet) {
        if (party.signature() != null) {
            return say(
                    "signing.order.signed",
                    Words.formats().dateTime(party.signature().at()));
        }
        return say(
                party.mine()
                        ? "signing.order.you"
                        : party.side() == sheet.mine() ? "signing.order.beside" : "signing.order.later");
    }
}
