package org.khamrabrong.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.CalendarEffect;
import org.khamrabrong.organization.MovedDeadlines;
import org.khamrabrong.organization.MovingDeadlines;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what would move with holidays or with a table that gives time, and how far it has come. Only for the strategy office. */
@Service
@Transactional(readOnly = true)
public class Deadlines implements CalendarEffect {

    private static final int NAMED = 5;

    private final Timetable timetable;
    private final RunningPhases phases;
    private final TimesOfYears years;
    private final DeadlineMoveTable moves;
    private final Actors actors;
    private final Clock clock;

    Deadlines(
            Timetable timetable,
            RunningPhases phases,
            TimesOfYears years,
            DeadlineMoveTable moves,
            Actors actors,
            Clock clock) {
        this.timetable = timetable;
        this.phases = phases;
        this.years = years;
        this.moves = moves;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public MovedDeadlines of(Collection<LocalDate> days, boolean worked) {
        actors.require(Role.STRATEGY);
        return days.isEmpty()
                ? MovedDeadlines.NONE
                : preview(null, year -> years.now(year).with(calendar -> calendar.with(days, worked)));
    }

    /** Nothing where the table gives nobody time, or no year uses it yet. */
    public MovedDeadlines of(@Nullable FiscalYear year, DecisionTable table) {
        actors.require(Role.STRATEGY);
        boolean isOfTimes = table.decision().equals(StepTimesTable.DECISION) || phases.runBy(table.decision());
        return year == null || !isOfTimes
                ? MovedDeadlines.NONE
                : preview(year, known -> years.now(known).with(table));
    }

    @Override
    public Optional<MovingDeadlines> running() {
        actors.require(Role.STRATEGY);
        return moves.running()
                .map(DeadlineMoveTable.Move::progress)
                .map(done -> new MovingDeadlines(Math.min(done.seen(), done.total()), done.total()));
    }

    private MovedDeadlines preview(@Nullable FiscalYear year, Function<FiscalYear, YearTimes> times) {
        List<RunningSteps.Moved> steps = all(
                last -> timetable.page(year, last, times), each -> each.step().task(), RunningSteps.Moved::differs);
        List<RunningPhases.Moved> ends =
                all(last -> phases.page(year, last, times), each -> each.phase().job(), RunningPhases.Moved::differs);
        return told(steps, ends);
    }

    private static <T> List<T> all(Function<String, List<T>> pages, Function<T, String> id, Predicate<T> wanted) {
        List<T> all = new ArrayList<>();
        String last = "";
        List<T> page;
        do {
            page = pages.apply(last);
            page.stream().filter(wanted).forEach(all::add);
            last = page.isEmpty() ? last : id.apply(page.get(page.size() - 1));
        } while (page.size() == Timetable.PAGE);
        return all;
    }

    private MovedDeadlines told(List<RunningSteps.Moved> steps, List<RunningPhases.Moved> ends) {
        LocalDate today = LocalDate.now(clock);
        return new MovedDeadlines(
                steps.size(),
                ends.stream().collect(Collectors.toMap(phases::name, each -> 1, Integer::sum)),
                steps.stream()
                        .mapToInt(each -> each.step().timers().left().size())
                        .sum(),
                (int) steps.stream()
                        .filter(each -> each.to().due().isBefore(today))
                        .count(),
                Stream.concat(ends.stream().map(this::line), steps.stream().map(Deadlines::line))
                        .limit(NAMED)
                        .toList());
    }

    private static MovedDeadlines.Line line(RunningSteps.Moved moved) {
        return new MovedDeadlines.Line(
                moved.step().unit(),
                moved.step().step(),
                ThaiTime.lastDayBefore(moved.step().days().due()),
                moved.to().due());
    }

    private MovedDeadlines.Line line(RunningPhases.Moved moved) {
        RunningPhases.Running phase = moved.phase();
        return new MovedDeadlines.Line(
                phase.unit(), phase.timer(), phases.day(phase, phase.fires()), phases.day(phase, moved.to()));
    }
}
