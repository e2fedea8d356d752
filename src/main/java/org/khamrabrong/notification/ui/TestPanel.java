package org.khamrabrong.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.BackgroundWork;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.notification.MailServer;
import org.khamrabrong.notification.OutgoingServer;

/** Sends a test by what is set up, behind the page, and says what the server answered. */
class TestPanel extends Card {

    private final transient OutgoingServer outgoing;
    private final TextField address = new TextField(getTranslation("notification.test.address"));
    private final Div said = new Div();
    private final BackgroundWork<String> sending = new BackgroundWork<>();
    private final String host;

    TestPanel(OutgoingServer outgoing, MailServer server) {
        super(Words.say("notification.test.title"));
        this.outgoing = outgoing;
        this.host = server.host();
        Button send = new Button(getTranslation("notification.test.send"), click -> send());
        Div row = new Div(address, send);
        row.addClassName("k-row");
        add(row, sending, said);
    }

    private void send() {
        said.removeAll();
        String to = address.getValue().strip();
        sending.begin(
                getTranslation("notification.test.sending", host),
                progress -> {
                    outgoing.tryOut(to);
                    return to;
                },
                sent -> said.add(new Message(Tone.DONE, getTranslation("notification.test.sent", sent))),
                this::refuse);
    }

    private void refuse(Refusal refusal) {
        said.add(new Message(Tone.ERROR, getTranslation(refusal.key(), refusal.arguments())));
    }
}
