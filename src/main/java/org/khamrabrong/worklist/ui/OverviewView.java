package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.WorkingDays;
import org.khamrabrong.organization.ui.choice.UnitChoice;
import org.khamrabrong.worklist.Overview;
import org.khamrabrong.worklist.OverviewCounts;
import org.khamrabrong.worklist.OverviewFilter;

/** One table of a year: every unit, how far it has come, what is late and with whom it lies; the counts above are filters. */
@Route(OverviewView.ADDRESS)
@Menu(title = "worklist.menu.overview", icon = "vaadin:chart-grid", order = 5)
@RolesAllowed({"STRATEGY", "AUDITOR", "HEAD", "SUPERIOR"})
class OverviewView extends Page implements BeforeEnterObserver {

    static final String ADDRESS = "overview";

    private final transient Overview overview;
    private final transient Organization organization;
    private final transient WorkingDays workingDays;
    private final transient Clock clock;
    private final transient Actors actors;
    private final Select<FiscalYear> year = new Select<>();
    private final Div filters = new Div();
    private final UnorderedList counts = new UnorderedList();
    private final Div place = new Div();
    private transient OverviewFilter filter;

    OverviewView(Overview overview, Organization organization, WorkingDays workingDays, Clock clock, Actors actors) {
        this.overview = overview;
        this.organization = organization;
        this.workingDays = workingDays;
        this.clock = clock;
        this.actors = actors;
        title(getTranslation("worklist.overview.title"));
        help(getTranslation("worklist.overview.help"));
        filters.addClassNames("k-row", "k-filters");
        counts.addClassName("k-counts");
        counts.getElement().setAttribute("aria-label", getTranslation("worklist.overview.counts"));
        year.setLabel(getTranslation("worklist.overview.year"));
        year.setItemLabelGenerator(Words.formats()::year);
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(new OverviewFilter(change.getValue(), filter.under(), null, false, false));
            }
        });
        add(filters, counts, place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<FiscalYear> years = overview.years();
        filter = OverviewAddress.read(
                event.getLocation().getQueryParameters(), years, FiscalYear.containing(LocalDate.now(clock)));
        offer(years);
        show(overview.counts(filter.year(), filter.under()));
        OverviewTable table = new OverviewTable(
                new DueWords(clock, workingDays), narrows(), actors.current().is(Role.STRATEGY));
        place.removeAll();
        place.add(table);
        table.show(page -> overview.page(filter, page));
    }

    private void offer(List<FiscalYear> years) {
        filters.removeAll();
        year.setItems(years.isEmpty() ? List.of(filter.year()) : years);
        year.setValue(filter.year());
        Optional<Set<UUID>> visible = overview.visible();
        UnitChoice under = new UnitChoice(getTranslation("worklist.overview.under"), organization.units())
                .offering(unit -> visible.map(seen -> seen.contains(unit.id())).orElse(true));
        under.setValue(filter.under());
        under.addValueChangeListener(change -> go(new OverviewFilter(
                filter.year(), change.getValue(), filter.stage(), filter.late(), filter.uncalled())));
        filters.add(year, under);
    }

    private void show(OverviewCounts found) {
        counts.removeAll();
        count("worklist.overview.all", found.total(), Tone.NEUTRAL, narrowed(null, false, false));
        count("worklist.overview.late", found.late(), Tone.ERROR, narrowed(null, true, false));
        count("worklist.overview.uncalled", found.uncalled(), Tone.WARNING, narrowed(null, false, true));
        for (Stage stage : Stage.values()) {
            count("agreement.stage." + stage, found.of(stage), Tone.NEUTRAL, narrowed(stage, false, false));
        }
    }

    private void count(String key, long units, Tone tone, OverviewFilter narrowed) {
        Span number = new Span(Long.toString(units));
        number.addClassName("k-strong");
        NativeButton button = new NativeButton("", event -> go(narrowed));
        button.add(number, new Span(say(key)));
        button.addClassName("k-count");
        button.setEnabled(units > 0 || narrowed.equals(filter));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(narrowed.equals(filter)));
        if (units > 0 && tone != Tone.NEUTRAL) {
            button.addComponentAsFirst(tone.icon());
            button.getElement().setAttribute("data-tone", tone.name().toLowerCase(Locale.ROOT));
        }
        counts.add(new ListItem(button));
    }

    private OverviewFilter narrowed(@Nullable Stage stage, boolean late, boolean uncalled) {
        return new OverviewFilter(filter.year(), filter.under(), stage, late, uncalled);
    }

    private boolean narrows() {
        return filter.late() || filter.uncalled() || filter.stage() != null || filter.under() != null;
    }

    private static void go(OverviewFilter wanted) {
        UI.getCurrent().navigate(OverviewView.class, OverviewAddress.write(wanted));
    }
}
