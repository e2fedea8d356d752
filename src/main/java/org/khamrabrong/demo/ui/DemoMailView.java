package org.khamrabrong.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.khamrabrong.demo.DemoMailbox;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.notification.SentMails;
import org.khamrabrong.notification.SentMails.Sent;
import org.springframework.beans.factory.ObjectProvider;

/** The mails to the person who is signed in, as a mailbox would show them. */
@Route(DemoMailView.ADDRESS)
@PermitAll
class DemoMailView extends Page implements BeforeEnterObserver {

    static final String ADDRESS = "demo/mail";

    private final transient ObjectProvider<DemoMailbox> mailbox;
    private final transient SliceTable<Sent> table;
    private final transient SentMails mails;

    DemoMailView(ObjectProvider<DemoMailbox> mailbox, SentMails mails) {
        this.mailbox = mailbox;
        this.mails = mails;
        title(getTranslation("demo.mail.title"));
        help(getTranslation("demo.mail.help"));
        table = new SliceTable<Sent>(getTranslation("demo.mail.title"))
                .column(
                        getTranslation("demo.mail.sent"),
                        mail -> Words.formats().dateTime(mail.at()),
                        "k-nowrap")
                .componentColumn(getTranslation("demo.mail.mail"), DemoMailView::mail, "k-wide")
                .whenEmpty(() -> new EmptyState(
                        VaadinIcon.ENVELOPE_O,
                        getTranslation("demo.mail.none"),
                        getTranslation("demo.mail.none.next")));
        add(table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (mailbox.getIfAvailable() == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        table.show(mails::own);
    }

    private static Component mail(Sent mail) {
        Div words = new Div();
        words.addClassName("k-stack");
        words.add(new Paragraph(Words.say("demo.mail.to", mail.address())));
        for (String paragraph : mail.text().split("\n\n")) {
            Paragraph block = new Paragraph();
            for (String line : paragraph.strip().split("\n")) {
                block.add(line(line));
            }
            words.add(block);
        }
        Details whole = new Details(mail.title(), words);
        whole.addClassName("k-mail");
        return whole;
    }

    private static Component line(String line) {
        return line.startsWith("http") ? new Anchor(line, line) : new Div(line);
    }
}
