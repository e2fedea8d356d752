package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.DeputyChoices;
import org.khamrabrong.organization.DeputyRow;
import org.khamrabrong.organization.PersonName;

/** Who signs for whom, from when to when, by which order; and a new one. */
@Route("deputies")
@RolesAllowed("ADMINISTRATOR")
class DeputiesView extends Page {

    private final transient Deputies deputies;
    private final transient Clock clock;
    private final SliceTable<DeputyRow> table;

    DeputiesView(Deputies deputies, DeputyChoices choices, Clock clock) {
        this.deputies = deputies;
        this.clock = clock;
        title(getTranslation("organization.deputies.title"));
        help(getTranslation("organization.deputies.help"));
        Formats formats = Words.formats();
        table = new SliceTable<DeputyRow>(getTranslation("organization.deputies.title"))
                .componentColumn(getTranslation("organization.deputies.deputy"), this::deputy, "k-line-title")
                .column(getTranslation("organization.deputies.person"), row -> named(row.person()))
                .column(
                        getTranslation("organization.deputies.days"),
                        row -> getTranslation(
                                "organization.deputies.fromUntil", formats.date(row.from()), formats.date(row.until())))
                .column(getTranslation("organization.deputies.authority"), DeputyRow::authority, "k-wide")
                .componentColumn(getTranslation("organization.deputies.state"), this::state)
                .componentColumn(getTranslation("organization.deputies.action"), this::end, "k-line-action")
                .whenEmpty(() -> new EmptyState(
                        VaadinIcon.USERS,
                        getTranslation("organization.deputies.none"),
                        getTranslation("organization.deputies.none.next")));
        Card entry = new Card(getTranslation("organization.deputies.new"));
        entry.add(new DeputyForm(choices, asked -> {
            deputies.appoint(asked);
            Notices.success(getTranslation("organization.deputies.entered"));
            table.reload();
        }));
        add(OrganizationNavigation.tabs(OrganizationNavigation.DEPUTIES, true), table, entry);
        table.show(deputies::page);
    }

    private Component deputy(DeputyRow row) {
        Span name = new Span(named(row.deputy()));
        name.addClassName("k-strong");
        return name;
    }

    private String named(PersonName person) {
        return getTranslation("organization.deputies.named", person.name(), person.position());
    }

    private Component state(DeputyRow row) {
        DeputyRow.State state = row.state(LocalDate.now(clock));
        Tone tone = state == DeputyRow.State.NOW ? Tone.DONE : Tone.NEUTRAL;
        return new Badge(tone, getTranslation("organization.deputies.state." + state));
    }

    private Component end(DeputyRow row) {
        DeputyRow.State state = row.state(LocalDate.now(clock));
        if (state == DeputyRow.State.OVER || state == DeputyRow.State.ENDED) {
            return new Span("");
        }
        Button end = new Button(getTranslation("organization.deputies.end"), click -> askToEnd(row));
        end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        end.setAriaLabel(getTranslation(
                "organization.deputies.end.of",
                row.deputy().name(),
                row.person().name()));
        return end;
    }

    private void askToEnd(DeputyRow row) {
        Confirm.danger(
                        getTranslation("organization.deputies.end.title"),
                        getTranslation(
                                "organization.deputies.end.sentence",
                                row.deputy().name(),
                                row.person().name()),
                        getTranslation("organization.deputies.end.action"),
                        () -> {
                            deputies.end(row.id());
                            Notices.success(getTranslation("organization.deputies.ended"));
                            table.reload();
                        })
                .backing(getTranslation("organization.deputies.end.back"));
    }
}
