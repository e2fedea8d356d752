package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Arrays;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.signing.RefusedRow;
import org.khamrabrong.signing.RoundRow;

/** One signing round: what was frozen, who signed, who refused and why. */
class RoundCard extends Card {

    RoundCard(RoundRow round) {
        Formats formats = Formats.current();
        Div head = new Div(new H2(getTranslation("signing.round", round.number())), outcome(round));
        head.addClassName("k-row");
        add(
                head,
                new Particulars()
                        .line(
                                getTranslation("signing.version"),
                                getTranslation(
                                        "signing.version.frozen", round.version(), formats.dateTime(round.openedAt())))
                        .line(getTranslation("signing.sha256"), SigningFacts.hash(round.sha256())));
        round.signatures().forEach(signature -> add(new Seal(signature)));
        if (round.refused() != null) {
            add(refused(round.refused(), formats));
        }
        if (round.closedAt() == null) {
            Arrays.stream(Side.values())
                    .filter(side -> round.signature(side).isEmpty())
                    .findFirst()
                    .ifPresent(side -> add(new Message(Tone.INFO, getTranslation("signing.waiting." + side))));
        }
    }

    private Badge outcome(RoundRow round) {
        String word = getTranslation("signing.outcome." + round.outcome());
        return switch (round.outcome()) {
            case SIGNED -> new Badge(Tone.SEAL, word);
            case REFUSED -> new Badge(Tone.ERROR, word);
            case OPEN -> new Badge(Tone.WARNING, word);
        };
    }

    private Message refused(RefusedRow refused, Formats formats) {
        return new Message(
                Tone.ERROR,
                getTranslation(
                        "signing.refusedBy",
                        getTranslation("signing.side." + refused.side()),
                        refused.name(),
                        refused.position(),
                        formats.dateTime(refused.at()),
                        refused.reason()));
    }
}
