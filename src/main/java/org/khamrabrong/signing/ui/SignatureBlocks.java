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
        Div block = new Div(
                line(party),
                new Span(getTranslation("signing.block.name", party.name() == null ? " " : party.name())),
                new Span(party.position() == null ? getTranslation("signing.post." + party.post()) : party.position()),
                actingFor(party),
                new Span(getTranslation("signing.side." + party.side())),
                new Span(getTranslation(
                        "signing.block.date",
                        party.signed()
                                ? Words.formats().date(party.signature().at())
                                : getTranslation("signing.block.undated"))));
        block.addClassName("k-signature");
        return block;
    }

    private Span actingFor(Party party) {
        boolean deputy = party.signed() && party.signature().actingFor() != null;
        Span words = new Span(
                deputy
                        ? getTranslation(
                                "signing.actingFor",
                                party.signature().actingFor(),
                                party.signature().actingForPosition())
                        : "");
        words.setVisible(deputy);
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
