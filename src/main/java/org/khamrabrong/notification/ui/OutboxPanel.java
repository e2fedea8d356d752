package org.khamrabrong.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.notification.MailRow;
import org.khamrabrong.notification.Outbox;

/** What became of each mail, and why; one that was given up may be tried again. */
class OutboxPanel extends Card {

    private final transient Outbox outbox;
    private final SliceTable<MailRow> table;

    OutboxPanel(Outbox outbox) {
        super(Words.say("notification.outbox.title"));
        this.outbox = outbox;
        table = new SliceTable<MailRow>(getTranslation("notification.outbox.title"))
                .column(
                        getTranslation("notification.outbox.to"),
                        row -> row.to().name() + " · " + row.to().address(),
                        "k-line-title")
                .column(
                        getTranslation("notification.outbox.subject"),
                        row -> getTranslation("notification.outbox.subject." + row.subject()))
                .column(
                        getTranslation("notification.outbox.written"),
                        row -> Words.formats().dateTime(row.moments().written()))
                .componentColumn(getTranslation("notification.outbox.state"), this::state, "k-wide")
                .componentColumn(getTranslation("notification.outbox.action"), this::again, "k-line-action")
                .whenEmpty(() -> new EmptyState(
                        VaadinIcon.ENVELOPE_O,
                        getTranslation("notification.outbox.none"),
                        getTranslation("notification.outbox.none.next")))
                .show(outbox::page);
        add(table);
    }

    private Component state(MailRow row) {
        Tone tone = switch (row.state()) {
            case SENT -> Tone.DONE;
            case FAILED -> Tone.ERROR;
            case WAITING -> row.last().key() == null ? Tone.NEUTRAL : Tone.WARNING;
        };
        Div state = new Div(new Badge(tone, getTranslation("notification.outbox.state." + row.state())));
        String key = row.last().key();
        if (key != null) {
            state.add(quiet(getTranslation(key, String.valueOf(row.last().answer()))));
        }
        if (row.state() == MailRow.State.WAITING && row.tries() > 0) {
            state.add(quiet(getTranslation(
                    "notification.outbox.waiting",
                    row.tries(),
                    Words.formats().dateTime(row.moments().next()))));
        }
        return state;
    }

    private static Div quiet(String sentence) {
        Div words = new Div(sentence);
        words.addClassNames("k-quiet", "k-small");
        return words;
    }

    private Component again(MailRow row) {
        if (!row.canBeTriedAgain()) {
            return new Span("");
        }
        Button again = new Button(getTranslation("notification.outbox.again"));
        again.setAriaLabel(
                getTranslation("notification.outbox.again.of", row.to().name()));
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.setDisableOnClick(true);
        again.addClickListener(click -> {
            try {
                outbox.again(row.id());
            } catch (Refusal refusal) {
                Notices.error(getTranslation(refusal.key(), refusal.arguments()));
            }
            table.reload();
        });
        return again;
    }
}
