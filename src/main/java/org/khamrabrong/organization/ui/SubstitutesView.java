package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.function.Predicate;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Attendance;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.DeputyChoices;
import org.khamrabrong.organization.DeputyDirectory;
import org.khamrabrong.organization.DeputyRow;
import org.khamrabrong.organization.OpenSteps;
import org.khamrabrong.organization.Person;
import org.springframework.data.domain.PageRequest;

/** Who stands in for the reader and for whom the reader does; on which days he or she is away; and a head's part for the unit. */
@Route(SubstitutesView.ROUTE)
@PermitAll
class SubstitutesView extends Page {

    static final String ROUTE = "substitutes";

    private static final int ASKED_AT_ONCE = 20;

    private final transient Deputies deputies;
    private final transient DeputyDirectory directory;
    private final transient DeputyChoices choices;
    private final transient Attendance attendance;
    private final transient OpenSteps steps;
    private final transient Clock clock;
    private final Div parts = new Div();
    private final transient Person me;

    SubstitutesView(
            Deputies deputies,
            DeputyDirectory directory,
            DeputyChoices choices,
            Attendance attendance,
            OpenSteps steps,
            Actors actors,
            Clock clock) {
        this.deputies = deputies;
        this.directory = directory;
        this.choices = choices;
        this.attendance = attendance;
        this.steps = steps;
        this.clock = clock;
        this.me = actors.current();
        title(getTranslation("organization.substitutes.title"));
        help(getTranslation("organization.substitutes.help"));
        parts.addClassName("k-page-content");
        add(parts);
        show();
    }

    private void show() {
        parts.removeAll();
        directory
                .asked(PageRequest.ofSize(ASKED_AT_ONCE))
                .forEach(row -> parts.add(new AskedDeputy(deputies, row, this::show)));
        parts.add(standingIn());
        if (!me.rolesOfSteps().isEmpty()) {
            parts.add(mine(), absences());
        }
        if (!me.unitsHeaded().isEmpty()) {
            parts.add(ofUnits(), absencesOfUnits());
        }
        parts.add(past());
    }

    private Card standingIn() {
        DeputyTable table = table("standingIn", row -> row.terms().authority() == null);
        return card("standingIn", table.show(directory::standingIn));
    }

    private Card mine() {
        DeputyTable table = table("mine", row -> row.terms().authority() == null);
        Card card = card("mine", table.show(directory::ofMine));
        card.add(DeputyForm.of(me, choices, asked -> {
            deputies.appoint(asked);
            Notices.success(getTranslation("organization.deputies.askedFor"));
            table.reload();
        }));
        return card;
    }

    private Card absences() {
        String title = getTranslation("organization.absence.mine");
        AbsenceTable table = new AbsenceTable(title, attendance);
        Card card = new Card(title);
        card.add(
                table.show(attendance::mine),
                new OpenStepsPart(steps.ofMine()),
                AbsenceForm.of(me.username(), attendance, choices, table::reload));
        return card;
    }

    private Card ofUnits() {
        DeputyTable table = table("units", row -> row.terms().authority() == null);
        Card card = card("units", table.show(directory::ofUnits));
        card.add(DeputyForm.ofUnit(choices, asked -> {
            deputies.appoint(asked);
            Notices.success(getTranslation("organization.deputies.askedFor"));
            table.reload();
        }));
        return card;
    }

    private Card absencesOfUnits() {
        String title = getTranslation("organization.absence.units");
        AbsenceTable table = new AbsenceTable(title, attendance);
        Card card = new Card(title);
        card.add(table.show(attendance::ofUnits), AbsenceForm.ofUnit(attendance, choices, table::reload));
        return card;
    }

    private Card past() {
        return card("past", table("past", row -> false).show(directory::past));
    }

    private Card card(String part, SliceTable<DeputyRow> table) {
        Card card = new Card(getTranslation("organization.substitutes." + part));
        card.add(table);
        return card;
    }

    private DeputyTable table(String part, Predicate<DeputyRow> ends) {
        return new DeputyTable(getTranslation("organization.substitutes." + part), deputies, clock, ends, this::show)
                .whenNone(
                        getTranslation("organization.substitutes." + part + ".none"),
                        getTranslation("organization.substitutes." + part + ".none.next"));
    }
}
