package org.khamrabrong.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.notification.Outbox;
import org.khamrabrong.notification.OutgoingServer;
import org.khamrabrong.notification.OutgoingServer.Present;
import org.khamrabrong.notification.StoppedAddresses;

/** Where mail is set up and tried, and what became of it. */
@Route("settings/mail")
@Menu(title = "notification.menu.mail", icon = "vaadin:envelope-o", order = 57)
@RolesAllowed("ADMINISTRATOR")
class MailView extends Page implements BeforeEnterObserver {

    private final transient OutgoingServer outgoing;
    private final transient Outbox outbox;
    private final transient StoppedAddresses stopped;
    private final Div refused = new Div();
    private final Div state = new Div();
    private ServerForm form = new ServerForm(Optional.empty());

    MailView(OutgoingServer outgoing, Outbox outbox, StoppedAddresses stopped) {
        this.stopped = stopped;
        this.outgoing = outgoing;
        this.outbox = outbox;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        title(getTranslation("notification.settings.title"));
        help(getTranslation("notification.settings.help"));
        Optional<Present> present = outgoing.present();
        form = new ServerForm(present);
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("notification.settings.save"), this::save);
        removeAll();
        refused.removeAll();
        state.removeAll();
        state.add(present.map(MailView::changed)
                .orElseGet(() -> new Message(Tone.INFO, getTranslation("notification.settings.none"))));
        add(state, refused, form);
        present.ifPresent(known -> add(new TestPanel(outgoing, known.server())));
        add(new StoppedPanel(stopped), new OutboxPanel(outbox));
        footer(footer);
    }

    private static Message changed(Present present) {
        return new Message(
                Tone.DONE,
                Words.say(
                        "notification.settings.changed",
                        present.changedBy(),
                        Words.formats().dateTime(present.changedAt())));
    }

    private void save() {
        refused.removeAll();
        try {
            outgoing.change(form.read());
        } catch (Refusal refusal) {
            refused.add(new Message(Tone.ERROR, getTranslation(refusal.key(), refusal.arguments())));
            return;
        }
        show();
        Notices.success(getTranslation("notification.settings.saved"));
    }
}
