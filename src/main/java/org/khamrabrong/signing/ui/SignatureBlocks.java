package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.signing.Party;
import org.khamrabrong.signing.SigningSheet;

/** Two blocks to a row: the line or the signature, name, position, date. */
class SignatureBlocks extends Div {

    SignatureBlocks(SigningSheet sheet) {
        addClassName("k-signatures");
        List.of(sheet.receiver(), sheet.maker()).forEach(party -> add(block(party)));
    }

    private Div block(Party party) {
        Div block = new Div(
                line(party),
                new Span(getTranslation("signing.block.name", party.name() == null ? " " : party.name())),
                new Span(party.position() == null ? getTranslation("signing.post." + party.post()) : party.position()),
                new Span(getTranslation("signing.side." + party.side())),
                new Span(getTranslation(
                        "signing.block.date",
                        party.signed()
                                ? Formats.current().date(party.signature().at())
                                : getTranslation("signing.block.undated"))));
        block.addClassName("k-signature");
        return block;
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
