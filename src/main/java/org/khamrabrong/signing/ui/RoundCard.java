package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Arrays;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.signing.AwaitingRow;
import org.khamrabrong.signing.PdfRow;
import org.khamrabrong.signing.RoundRow;
import org.khamrabrong.signing.SideRow;

/** One signing round: what was frozen, who signed, who refused and why, and the document as it is now. */
class RoundCard extends Card {

    RoundCard(AgreementId agreement, RoundRow round) {
        Formats formats = Words.formats();
        Div head = new Div(new H2(getTranslation("signing.round", round.number())), outcome(round));
        head.addClassName("k-row");
        Particulars facts = new Particulars()
                .line(
                        getTranslation("signing.version"),
                        getTranslation("signing.version.frozen", round.version(), formats.dateTime(round.openedAt())))
                .line(getTranslation("signing.sha256"), SigningFacts.hash(round.sha256()));
        if (!round.pdfs().isEmpty()) {
            document(agreement, round, facts);
        }
        add(head, facts);
        round.signatures().forEach(signature -> add(new Seal(agreement, round, signature)));
        if (round.refused() != null) {
            add(new RefusalMessage(round.refused()));
        }
        if (round.awaiting() != null) {
            add(new Message(Tone.INFO, awaiting(round.awaiting())));
        } else if (round.pdfs().isEmpty()) {
            add(new Message(Tone.INFO, getTranslation("signing.sealing")));
        } else if (round.closedAt() == null) {
            Arrays.stream(Side.values())
                    .map(round::side)
                    .filter(side -> round.signed(side.side()) < side.needed())
                    .findFirst()
                    .ifPresent(side -> add(new Message(Tone.INFO, waiting(round, side))));
        }
    }

    private void document(AgreementId agreement, RoundRow round, Particulars facts) {
        PdfRow latest = round.latestPdf();
        facts.line(getTranslation("signing.sha256.pdf"), SigningFacts.hash(latest.sha256()))
                .line(
                        getTranslation("signing.pdf"),
                        Seal.link(
                                SignedPdfDoor.signed(agreement, round.number(), latest.step()),
                                getTranslation("signing.pdf.download")));
    }

    private String awaiting(AwaitingRow waits) {
        return getTranslation(
                "signing.awaiting",
                waits.name(),
                getTranslation("signing.side." + waits.side()),
                Words.formats().dateTime(waits.since()));
    }

    private String waiting(RoundRow round, SideRow side) {
        return side.needed() == 1
                ? getTranslation("signing.waiting." + side.side())
                : getTranslation(
                        "signing.waiting.several",
                        getTranslation("signing.side." + side.side()),
                        round.signed(side.side()),
                        side.needed());
    }

    private Badge outcome(RoundRow round) {
        String word = getTranslation("signing.outcome." + round.outcome());
        return switch (round.outcome()) {
            case SIGNED -> new Badge(Tone.SEAL, word);
            case REFUSED, VOIDED -> new Badge(Tone.ERROR, word);
            case OPEN -> new Badge(Tone.WARNING, word);
        };
    }
}
