package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.cycle.CycleRound;
import org.khamrabrong.cycle.CycleRow;
import org.khamrabrong.cycle.UnitCalls;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Organization;

/** An opened year: its rounds, how far the call has come, and what came of each unit. */
@Route(CycleNavigation.LIST + "/:" + CycleNavigation.YEAR)
@RolesAllowed("STRATEGY")
class YearView extends Page implements BeforeEnterObserver {

    private final transient YearCalls years;
    private final transient UnitCalls calls;
    private final transient Organization organization;

    YearView(YearCalls years, UnitCalls calls, Organization organization) {
        this.years = years;
        this.calls = calls;
        this.organization = organization;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FiscalYear wanted = CycleNavigation.year(event).orElseThrow(NotFoundException::new);
        CycleRow year = years.years().stream()
                .filter(row -> row.year().equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title(getTranslation("cycle.year", Words.formats().year(wanted)));
        help(getTranslation("cycle.year.help"));
        removeAll();
        CallResultsCard results = new CallResultsCard(calls, wanted);
        results.setVisible(calls.progress(wanted).isPresent());
        ProgressCard progress = new ProgressCard(calls, wanted, results::reload);
        add(
                progress,
                results,
                new MoreUnitsCard(calls, organization, wanted, () -> {
                    results.setVisible(true);
                    results.reload();
                    progress.look();
                }),
                rounds(year));
    }

    private Component rounds(CycleRow year) {
        UnorderedList list = new UnorderedList();
        year.rounds().forEach(round -> list.add(new ListItem(round(round))));
        Anchor change = new Anchor(CycleNavigation.toDates(year.year()), getTranslation("cycle.dates.change"));
        change.addClassName("k-strong");
        Anchor terms = new Anchor(CycleNavigation.toTerms(year.year()), getTranslation("cycle.terms.change.later"));
        Div ways = new Div(change, terms);
        ways.addClassName("k-row");
        return new Card(getTranslation("cycle.rounds"), list, ways);
    }

    private String round(CycleRound round) {
        return getTranslation(
                "cycle.round",
                round.months(),
                Words.formats().date(round.opensOn()),
                Words.formats().date(round.dueOn()));
    }
}
