package org.khamrabrong.organization.ui.calendar;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Movement;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.CalendarEffect;
import org.khamrabrong.organization.HolidayCalendar;
import org.khamrabrong.organization.HolidayName;
import org.khamrabrong.organization.HolidayReach;
import org.khamrabrong.organization.HolidayRow;
import org.khamrabrong.organization.MovedDeadlines;
import org.khamrabrong.organization.MovingDeadlines;
import org.khamrabrong.organization.WorkingDays;

/** The holidays of one fiscal year: month by month, as a list, and everything that can be done with them. */
@Route(CalendarView.ADDRESS)
@Menu(title = "organization.menu.calendar", icon = "vaadin:calendar", order = 51)
@RolesAllowed("STRATEGY")
class CalendarView extends Page implements BeforeEnterObserver {

    static final String ADDRESS = "calendar";
    private static final String YEAR = "year";

    private final transient HolidayCalendar calendar;
    private final transient WorkingDays workingDays;
    private final transient List<CalendarEffect> effects;
    private final transient Clock clock;

    CalendarView(HolidayCalendar calendar, WorkingDays workingDays, List<CalendarEffect> effects, Clock clock) {
        this.effects = effects;
        this.calendar = calendar;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FiscalYear present = FiscalYear.containing(LocalDate.now(clock));
        show(asked(event.getLocation().getQueryParameters())
                .filter(year -> Math.abs(year.gregorian() - present.gregorian()) <= HolidayCalendar.YEARS_AWAY)
                .orElse(present));
    }

    private void show(FiscalYear year) {
        List<HolidayRow> holidays = workingDays.holidays(year);
        HolidayReach.Touched touched = calendar.touched(year);
        title(say("organization.calendar.title", year));
        help(say("organization.calendar.help"));
        actions(
                step(year.previous(), VaadinIcon.ANGLE_LEFT, "organization.calendar.before"),
                step(year.next(), VaadinIcon.ANGLE_RIGHT, "organization.calendar.after"));
        removeAll();
        if (holidays.isEmpty()) {
            add(new Message(Tone.WARNING, say("organization.calendar.empty", year)));
        }
        add(new Message(Tone.NEUTRAL, reach(touched)));
        effects.forEach(effect -> add(new Movement(() -> effect.running().map(CalendarView::stand))));
        List<HolidayRow> proposed = calendar.proposal(year);
        if (!proposed.isEmpty()) {
            add(new ProposalCard(proposed, year.previous(), days -> moves(days, false), chosen -> {
                calendar.enterAll(chosen);
                changed(year, say("organization.calendar.proposal.taken", chosen.size()));
            }));
        }
        add(months(year, holidays), list(year, holidays, touched), entry(year), files(year));
    }

    static String reach(HolidayReach.Touched touched) {
        return say("organization.calendar.reach", touched.open(), touched.frozen());
    }

    private Component months(FiscalYear year, List<HolidayRow> holidays) {
        Map<LocalDate, HolidayRow> byDay =
                holidays.stream().collect(Collectors.toMap(HolidayRow::day, Function.identity()));
        return new Card(say("organization.calendar.months"), new YearGrid(year, workingDays.calendar(), byDay));
    }

    private Component list(FiscalYear year, List<HolidayRow> holidays, HolidayReach.Touched touched) {
        return new Card(
                say("organization.calendar.list", holidays.size()), new HolidayList(holidays, new HolidayList.Deeds() {
                    @Override
                    public void rename(HolidayRow seen, String name, String english) {
                        calendar.rename(seen, name, english);
                        changed(year, say("organization.calendar.renamed"));
                    }

                    @Override
                    public void remove(HolidayRow seen) {
                        calendar.remove(seen);
                        changed(year, say("organization.calendar.removed", seen.name()));
                    }

                    @Override
                    public String reach(HolidayRow row) {
                        return CalendarView.reach(touched) + " " + moves(List.of(row.day()), true);
                    }
                }));
    }

    private Component entry(FiscalYear year) {
        return new Card(say("organization.calendar.new"), new HolidayForm(new HolidayForm.Entering() {

            @Override
            public String moves(HolidayName asked) {
                return CalendarView.this.moves(Stream.ofNullable(asked.day()).toList(), false);
            }

            @Override
            public void enter(HolidayName asked) {
                CalendarView.this.enter(asked, year);
            }
        }));
    }

    private void enter(HolidayName asked, FiscalYear year) {
        calendar.enter(asked);
        changed(asked.day() == null ? year : FiscalYear.containing(asked.day()), say("organization.calendar.entered"));
    }

    /** Which steps that wait would be due on another day; empty where none would. */
    private String moves(Collection<LocalDate> days, boolean worked) {
        return effects.stream()
                .map(effect -> effect.of(days, worked))
                .filter(moved -> !moved.isEmpty())
                .map(CalendarView::told)
                .collect(Collectors.joining(" "));
    }

    private static Movement.Stand stand(MovingDeadlines running) {
        return new Movement.Stand(
                say("organization.calendar.moving", running.seen(), running.total()),
                running.total() == 0 ? 1 : (double) running.seen() / running.total());
    }

    private static String told(MovedDeadlines moved) {
        return moved.first().stream()
                .map(line -> Words.formats().date(line.before()) + " \u2192 "
                        + Words.formats().date(line.after()))
                .distinct()
                .collect(Collectors.joining(", ", moved.told(Words::say) + " (", ")"));
    }

    private Component files(FiscalYear year) {
        return new ImportCard(
                calendar,
                days -> moves(days, false),
                first -> changed(first.orElse(year), say("organization.calendar.import.taken")));
    }

    private void changed(FiscalYear year, String sentence) {
        show(year);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, ADDRESS + "?" + inAddress(year).getQueryString());
        Notices.success(sentence);
    }

    private static Button step(FiscalYear year, VaadinIcon icon, String key) {
        Button step = new Button(Words.formats().year(year), icon.create());
        step.setAriaLabel(say(key, year));
        step.addClickListener(click -> UI.getCurrent().navigate(CalendarView.class, inAddress(year)));
        return step;
    }

    private static QueryParameters inAddress(FiscalYear year) {
        return QueryParameters.of(YEAR, year.toString());
    }

    private static Optional<FiscalYear> asked(QueryParameters parameters) {
        return parameters
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("2[45]\\d\\d"))
                .map(text -> FiscalYear.ofBuddhist(Integer.parseInt(text)));
    }
}
