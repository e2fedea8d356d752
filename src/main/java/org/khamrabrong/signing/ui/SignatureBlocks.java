package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.signing.Party;
import org.khamrabrong.signing.SignatureRow;
import org.khamrabrong.signing.SigningSheet;

/** Two blocks to a row: the line or the signature, name, position, date. */
class SignatureBlocks extends Div {

    SignatureBlocks(SigningSheet sheet) {
        addClassName("k-signatures");
        Stream.of(Side.RECEIVER, Side.MAKER)
                .flatMap(side -> sheet.of(side).stream())
                .forEach(party -> add(block(party)));
    }

    private Div block(Party party) {
        SignatureRow signature = party.signature();
        Div block = new Div(
                line(party),
                new Span(getTranslation("signing.block.name", party.name() == null ? " " : party.name())),
                new Span(party.position() == null ? getTranslation("signing.post." + party.post()) : party.position()),
                otherSigner(party),
                new Span(getTranslation("signing.side." + party.side())),
                new Span(getTranslation(
                        "signing.block.date",
                        signature == null
                                ? getTranslation("signing.block.undated")
                                : Words.formats().date(signature.at()))));
        block.addClassName("k-signature");
        return block;
    }

    private static Span otherSigner(Party party) {
        Span words = new Span(party.otherSigner().map(PartyWords::signer).orElse(""));
        words.setVisible(party.otherSigner().isPresent());
        return words;
    }

    private Component line(Party party) {
        if (party.signed()) {
            return new Badge(Tone.SEAL, getTranslation("signing.block.signed"));
        }
        Span line = new Span(getTranslation("signing.block.line"));
        line.addClassName("k-signature-line");
        return line;
    }
}
