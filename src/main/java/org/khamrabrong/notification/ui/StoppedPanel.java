package org.khamrabrong.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.notification.StoppedAddresses;
import org.khamrabrong.notification.StoppedAddresses.Stopped;

/** Addresses that were refused so often that no notices are mailed there any more, and how they go on. */
class StoppedPanel extends Card {

    private final transient StoppedAddresses addresses;
    private final SliceTable<Stopped> table;

    StoppedPanel(StoppedAddresses addresses) {
        super(Words.say("notification.stopped.title"));
        this.addresses = addresses;
        table = new SliceTable<Stopped>(getTranslation("notification.stopped.title"))
                .column(getTranslation("notification.stopped.address"), Stopped::address, "k-line-title")
                .column(getTranslation("notification.stopped.whose"), Stopped::names)
                .column(
                        getTranslation("notification.stopped.why"),
                        row -> getTranslation("notification.stopped.refused", row.refusals(), row.answer()),
                        "k-wide")
                .column(
                        getTranslation("notification.stopped.since"),
                        row -> Words.formats().dateTime(row.at()))
                .componentColumn(getTranslation("notification.outbox.action"), this::goOn, "k-line-action")
                .whenEmpty(() -> new EmptyState(
                        VaadinIcon.CHECK,
                        getTranslation("notification.stopped.none"),
                        getTranslation("notification.stopped.none.next")))
                .show(addresses::page);
        add(table);
    }

    private Component goOn(Stopped row) {
        Button goOn = new Button(getTranslation("notification.stopped.goOn"));
        goOn.setAriaLabel(getTranslation("notification.stopped.goOn.of", row.address()));
        goOn.addThemeVariants(ButtonVariant.LUMO_SMALL);
        goOn.setDisableOnClick(true);
        goOn.addClickListener(click -> {
            try {
                addresses.letGoOn(row.address());
            } catch (Refusal refusal) {
                Notices.error(getTranslation(refusal.key(), refusal.arguments()));
            }
            table.reload();
        });
        return goOn;
    }
}
