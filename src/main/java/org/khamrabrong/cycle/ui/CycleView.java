package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khamrabrong.cycle.CallOutcome;
import org.khamrabrong.cycle.CallProgress;
import org.khamrabrong.cycle.CycleRow;
import org.khamrabrong.cycle.PreparedRow;
import org.khamrabrong.cycle.UnitCalls;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.cycle.YearOpening;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.springframework.beans.factory.ObjectProvider;

/** The strategy office's years: those that are open, those that are being prepared, and the next one. */
@Route(CycleNavigation.LIST)
@Menu(title = "cycle.menu.cycle", order = 4, icon = "vaadin:calendar-clock")
@RolesAllowed("STRATEGY")
class CycleView extends Page implements BeforeEnterObserver {

    private final transient YearCalls years;
    private final transient YearOpening opening;
    private final transient UnitCalls calls;
    private final transient List<CycleCard> others;

    CycleView(YearCalls years, YearOpening opening, UnitCalls calls, ObjectProvider<CycleCard> others) {
        this.years = years;
        this.opening = opening;
        this.calls = calls;
        this.others = others.orderedStream().toList();
        title(getTranslation("cycle.title"));
        help(getTranslation("cycle.help"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<CycleRow> open = years.years();
        List<PreparedRow> prepared = opening.prepared();
        others.forEach(other -> other.card(open, this::show).ifPresent(this::add));
        if (!prepared.isEmpty()) {
            UnorderedList list = list();
            prepared.forEach(year -> list.add(prepared(year)));
            add(new Card(getTranslation("cycle.prepared"), list));
        }
        add(open(open), new PrepareCard(opening, years, open, prepared));
    }

    private Component open(List<CycleRow> open) {
        Card card = new Card(getTranslation("cycle.years"));
        if (open.isEmpty()) {
            card.add(new EmptyState(getTranslation("cycle.years.none"), getTranslation("cycle.years.none.next")));
        }
        UnorderedList list = list();
        open.forEach(year -> list.add(open(year)));
        card.add(list);
        return card;
    }

    private Component open(CycleRow year) {
        Anchor link = new Anchor(CycleNavigation.toYear(year.year()), name(year.year()));
        link.addClassName("k-strong");
        Div line = new Div(link);
        calls.progress(year.year())
                .ifPresentOrElse(
                        progress -> line.add(state(progress)),
                        () -> line.add(quiet(getTranslation("cycle.call.notBegun"))));
        return place(line);
    }

    private Component state(CallProgress progress) {
        Tone tone = switch (progress.state()) {
            case RUNNING -> Tone.INFO;
            case STOPPED -> Tone.WARNING;
            case DONE ->
                progress.of(CallOutcome.LEFT_OUT) + progress.of(CallOutcome.REFUSED) > 0 ? Tone.WARNING : Tone.DONE;
        };
        return new Badge(tone, ProgressCard.sentence(progress));
    }

    private Component prepared(PreparedRow year) {
        Anchor link = new Anchor(
                CycleNavigation.toPreparing(year.year()), getTranslation("cycle.prepare.resume", yearOf(year.year())));
        link.addClassName("k-strong");
        return place(new Div(
                link,
                quiet(getTranslation(
                        "cycle.prepare.lastBy",
                        year.changedBy(),
                        Words.formats().dateTime(year.changedAt())))));
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("k-list", "k-places");
        return list;
    }

    private static Component place(Div line) {
        line.addClassName("k-row");
        ListItem item = new ListItem(line);
        item.addClassName("k-place");
        return item;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassNames("k-quiet", "k-small");
        return span;
    }

    private String name(FiscalYear year) {
        return getTranslation("cycle.year", yearOf(year));
    }

    private static String yearOf(FiscalYear year) {
        return Words.formats().year(year);
    }
}
