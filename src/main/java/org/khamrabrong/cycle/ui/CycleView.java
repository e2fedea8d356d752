package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khamrabrong.cycle.CycleRow;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.springframework.beans.factory.ObjectProvider;

/** The strategy office's page: the years, a new year, the call to the units. */
@Route("cycle")
@Menu(title = "cycle.menu.cycle", order = 50, icon = "vaadin:calendar-clock")
@RolesAllowed("STRATEGY")
class CycleView extends Page {

    private final YearCalls calls;
    private final transient List<CycleCard> others;

    CycleView(YearCalls calls, ObjectProvider<CycleCard> others) {
        this.calls = calls;
        this.others = others.orderedStream().toList();
        title(getTranslation("cycle.title"));
        help(getTranslation("cycle.help"));
        show();
    }

    private void show() {
        removeAll();
        List<CycleRow> years = calls.years();
        others.forEach(other -> other.card(years, this::show).ifPresent(this::add));
        add(List.of(opened(years), new OpenYearCard(calls, years, this::show)));
    }

    private Component opened(List<CycleRow> years) {
        Card card = new Card(getTranslation("cycle.years"));
        if (years.isEmpty()) {
            card.add(new EmptyState(getTranslation("cycle.years.none"), getTranslation("cycle.years.none.next")));
        }
        Formats formats = Words.formats();
        for (CycleRow year : years) {
            UnorderedList rounds = new UnorderedList();
            year.rounds()
                    .forEach(round -> rounds.add(new ListItem(getTranslation(
                            "cycle.round",
                            round.months(),
                            formats.date(round.opensOn()),
                            formats.date(round.dueOn())))));
            card.add(new H3(getTranslation("cycle.year", formats.year(year.year()))), rounds);
        }
        return card;
    }
}
