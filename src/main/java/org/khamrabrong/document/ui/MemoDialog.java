package org.khamrabrong.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.PageDialog;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.kit.Words;
import org.khamrabrong.paper.Digits;
import org.springframework.web.util.UriComponentsBuilder;

/** Number, date, addressee and subject of a memo, and the memo itself as soon as they can stand. */
class MemoDialog extends PageDialog {

    private final transient MemoOffer offer;
    private final Digits digits;
    private final TextField number = field("document.memo.number");
    private final ThaiDateField date = new ThaiDateField(getTranslation("document.memo.date"));
    private final TextField office = field("document.memo.office");
    private final TextField subject = field("document.memo.subject");
    private final TextField addressee = field("document.memo.addressee");
    private final Div place = new Div();

    MemoDialog(MemoOffer offer, Digits digits) {
        this.offer = offer;
        this.digits = digits;
        setHeaderTitle(getTranslation("document.memo.write.title"));
        office.setHelperText(getTranslation("document.memo.office.help"));
        number.setHelperText(getTranslation("document.memo.number.help"));
        subject.setValue(usual("document.memo.subject."));
        addressee.setValue(usual("document.memo.addressee."));
        date.setHelperText(getTranslation("document.memo.date.help"));
        Div form = new Div(number, date, office, subject, addressee);
        form.addClassName("k-form");
        add(new Paragraph(getTranslation("document.memo.write.help")), form);
        Stream.of(number, office, subject, addressee).forEach(text -> text.addValueChangeListener(change -> show()));
        date.addValueChangeListener(change -> show());
        getFooter().add(new Button(getTranslation("kit.cancel"), click -> close()), place);
        show();
    }

    private void show() {
        place.removeAll();
        boolean sound = Stream.of(number, office, subject, addressee)
                .allMatch(text -> TextBounds.problem(text.getValue(), WrittenText.NAME) == null);
        boolean dated = date.isEmpty() || date.day().isPresent();
        if (date.isEmpty()) {
            date.setInvalid(false);
        }
        if (sound && dated) {
            Anchor memo = PaperLinks.link(href(), PaperFormat.PDF);
            memo.setText(getTranslation("document.memo.download"));
            memo.addClassName("k-submit");
            place.add(memo);
        }
    }

    private String href() {
        UriComponentsBuilder address = PaperLinks.href(MemoDownload.address(offer.agreement()), PaperFormat.PDF, digits)
                .queryParam("kind", offer.kind())
                .queryParam("part", offer.part())
                .queryParam("number", "{number}")
                .queryParam("office", "{office}")
                .queryParam("subject", "{subject}")
                .queryParam("addressee", "{addressee}");
        date.day().ifPresent(day -> address.queryParam("date", day));
        return address.encode()
                .buildAndExpand(number.getValue(), office.getValue(), subject.getValue(), addressee.getValue())
                .toUriString();
    }

    private String usual(String prefix) {
        return getTranslation(
                prefix + offer.kind(),
                Words.name(offer.unit().names()),
                Words.formats().year(offer.year()),
                offer.part());
    }

    private TextField field(String label) {
        TextField field = Typing.follow(new TextField(getTranslation(label)));
        TextBounds.follow(field, WrittenText.NAME);
        field.addClassName("k-wide");
        return field;
    }
}
