package org.khamrabrong.cycle.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.cycle.CycleRound;
import org.khamrabrong.cycle.CycleRow;
import org.khamrabrong.cycle.DatesPreview;
import org.khamrabrong.cycle.MovingRounds;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.cycle.YearDates;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Movement;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.UnitLevel;
import org.springframework.data.domain.SliceImpl;

/** Corrects the dates of an opened year: shows what moves first, and what is past and stays. */
@Route(CycleNavigation.LIST + "/:" + CycleNavigation.YEAR + "/dates")
@RolesAllowed("STRATEGY")
class YearDatesView extends Page implements BeforeEnterObserver {

    private record Fields(CycleRound round, ThaiDateField opens, ThaiDateField due) {

        boolean check() {
            return opens.check() & due.check();
        }

        CycleRound typed() {
            return new CycleRound(
                    round.number(),
                    round.months(),
                    opens.day().orElseThrow(),
                    due.day().orElseThrow());
        }
    }

    private final transient YearCalls years;
    private final transient YearDates dates;
    private final transient Map<Set<UnitLevel>, List<Fields>> fields = new LinkedHashMap<>();
    private final Div found = new Div();
    private transient CycleRow seen;

    YearDatesView(YearCalls years, YearDates dates) {
        this.years = years;
        this.dates = dates;
        found.addClassName("k-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FiscalYear year = CycleNavigation.year(event).orElseThrow(NotFoundException::new);
        seen = years.years().stream()
                .filter(row -> row.year().equals(year))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title(getTranslation("cycle.dates.title", Words.formats().year(year)));
        help(getTranslation("cycle.dates.help"));
        removeAll();
        found.removeAll();
        fields.clear();
        groups().forEach(this::offer);
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("cycle.dates.preview"), this::preview);
        footer.secondary(getTranslation("cycle.dates.back"), this::leave);
        add(found, new Movement(() -> dates.moving(year).map(YearDatesView::stand)));
        footer(footer);
    }

    private static Movement.Stand stand(MovingRounds moving) {
        return new Movement.Stand(
                say("cycle.dates.moving", moving.moved(), moving.total()),
                moving.total() == 0 ? 1 : Math.min(1, (double) moving.moved() / moving.total()));
    }

    private Map<List<CycleRound>, Set<UnitLevel>> groups() {
        Map<List<CycleRound>, Set<UnitLevel>> groups = new LinkedHashMap<>();
        seen.levels()
                .forEach((level, rounds) -> groups.computeIfAbsent(rounds, any -> EnumSet.noneOf(UnitLevel.class))
                        .add(level));
        return groups;
    }

    private void offer(List<CycleRound> rounds, Set<UnitLevel> levels) {
        Card card = new Card(names(levels));
        List<Fields> offered = new ArrayList<>();
        for (CycleRound round : rounds) {
            ThaiDateField opens = new ThaiDateField(getTranslation("cycle.dates.opens", round.months()));
            ThaiDateField due = new ThaiDateField(getTranslation("cycle.dates.due", round.months()));
            offered.add(new Fields(round, opens.show(round.opensOn()), due.show(round.dueOn())));
            List.of(opens, due).forEach(day -> day.addValueChangeListener(change -> found.removeAll()));
            Div row = new Div(opens, due);
            row.addClassName("k-inline-form");
            card.add(row);
        }
        fields.put(levels, offered);
        add(card);
    }

    private void preview() {
        boolean readable = fields.values().stream()
                .flatMap(List::stream)
                .map(Fields::check)
                .reduce(true, Boolean::logicalAnd);
        if (!readable) {
            return;
        }
        Map<UnitLevel, List<CycleRound>> asked = asked();
        attempt(() -> {
            DatesPreview preview = dates.preview(seen.year(), asked);
            if (preview.isEmpty()) {
                throw new Refusal("cycle.refusal.datesTheSame");
            }
            found.removeAll();
            found.add(card(preview, asked));
        });
    }

    private Map<UnitLevel, List<CycleRound>> asked() {
        Map<UnitLevel, List<CycleRound>> asked = new EnumMap<>(UnitLevel.class);
        fields.forEach((levels, offered) -> levels.forEach(
                level -> asked.put(level, offered.stream().map(Fields::typed).toList())));
        return asked;
    }

    /** What moves, and beneath it the way to move it, so that the one is read before the other. */
    private Card card(DatesPreview preview, Map<UnitLevel, List<CycleRound>> asked) {
        List<DatesPreview.Line> lines =
                preview.lines().stream().filter(DatesPreview.Line::differs).toList();
        Button move = new Button(getTranslation("cycle.dates.move"), event -> move(asked));
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        move.setDisableOnClick(true);
        Div way = new Div(move);
        way.addClassName("k-row");
        return new Card(getTranslation("cycle.dates.moves"), table(lines), way);
    }

    private SliceTable<DatesPreview.Line> table(List<DatesPreview.Line> lines) {
        return new SliceTable<DatesPreview.Line>(getTranslation("cycle.dates.moves"))
                .column(getTranslation("cycle.dates.round"), this::round, "k-line-title")
                .column(getTranslation("cycle.dates.before"), line -> days(line.before()), "k-nowrap")
                .column(getTranslation("cycle.dates.after"), line -> days(line.after()), "k-nowrap")
                .column(
                        getTranslation("cycle.dates.agreements"),
                        line -> text(line.moved().agreements()),
                        "k-number")
                .column(
                        getTranslation("cycle.dates.timers"),
                        line -> text(line.moved().timers()),
                        "k-number")
                .column(
                        getTranslation("cycle.dates.steps"),
                        line -> text(line.moved().steps()),
                        "k-number")
                .column(getTranslation("cycle.dates.opened"), line -> text(line.opened()), "k-number")
                .column(getTranslation("cycle.dates.past"), line -> text(line.past()), "k-number")
                .show(page -> new SliceImpl<>(lines));
    }

    private void move(Map<UnitLevel, List<CycleRound>> asked) {
        attempt(() -> {
            dates.move(seen, asked);
            Notices.success(getTranslation("cycle.dates.moved"));
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            found.removeAll();
            found.add(new Message(Tone.ERROR, getTranslation(refused.key(), refused.arguments())));
        }
    }

    private void leave() {
        UI.getCurrent().navigate(CycleNavigation.toYear(seen.year()));
    }

    private String round(DatesPreview.Line line) {
        return getTranslation("cycle.dates.roundOf", line.before().months(), names(line.levels()));
    }

    private String names(Set<UnitLevel> levels) {
        return levels.stream()
                .map(level -> getTranslation("organization.level." + level))
                .collect(Collectors.joining(", "));
    }

    private static String days(CycleRound round) {
        return Words.formats().date(round.opensOn()) + " – " + Words.formats().date(round.dueOn());
    }

    private static String text(long count) {
        return Long.toString(count);
    }
}
