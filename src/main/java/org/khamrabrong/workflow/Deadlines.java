package org.khamrabrong.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.CalendarEffect;
import org.khamrabrong.organization.MovedDeadlines;
import org.khamrabrong.organization.MovingDeadlines;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.RunningSteps.Moved;
import org.khamrabrong.workflow.TimesOfYears.Times;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what would move with a holiday or with the table of times, and how far it has come. Only for the strategy office. */
@Service
@Transactional(readOnly = true)
public class Deadlines implements CalendarEffect {

    private static final int NAMED = 5;

    private final Timetable timetable;
    private final TimesOfYears years;
    private final DeadlineMoveTable moves;
    private final Actors actors;
    private final Clock clock;

    Deadlines(Timetable timetable, TimesOfYears years, DeadlineMoveTable moves, Actors actors, Clock clock) {
        this.timetable = timetable;
        this.years = years;
        this.moves = moves;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public MovedDeadlines of(LocalDate day, boolean worked) {
        actors.require(Role.STRATEGY);
        return preview(null, year -> years.now(year).with(calendar -> calendar.with(day, worked)));
    }

    /** Nothing where the table is none of times, or no year uses it yet. */
    public MovedDeadlines of(@Nullable FiscalYear year, DecisionTable table) {
        actors.require(Role.STRATEGY);
        return year == null || !table.decision().equals(StepTimesTable.DECISION)
                ? MovedDeadlines.NONE
                : preview(year, known -> years.now(known).withTable(step -> StepTimesTable.of(step, table)));
    }

    @Override
    public Optional<MovingDeadlines> running() {
        actors.require(Role.STRATEGY);
        return moves.running()
                .map(DeadlineMoveTable.Move::progress)
                .map(done -> new MovingDeadlines(done.seen(), Math.max(done.seen(), done.total())));
    }

    private MovedDeadlines preview(@Nullable FiscalYear year, Function<FiscalYear, Times> times) {
        List<Moved> moved = new ArrayList<>();
        String last = "";
        List<Moved> page;
        do {
            page = timetable.page(year, last, times);
            page.stream().filter(Moved::differs).forEach(moved::add);
            last = page.isEmpty() ? last : page.get(page.size() - 1).step().task();
        } while (page.size() == Timetable.PAGE);
        return told(moved);
    }

    private MovedDeadlines told(List<Moved> moved) {
        LocalDate today = LocalDate.now(clock);
        return new MovedDeadlines(
                moved.size(),
                moved.stream().mapToInt(each -> each.step().timers().left()).sum(),
                (int) moved.stream()
                        .filter(each -> each.to().due().isBefore(today))
                        .count(),
                moved.stream().limit(NAMED).map(Deadlines::line).toList());
    }

    private static MovedDeadlines.Line line(Moved moved) {
        return new MovedDeadlines.Line(
                moved.step().unit(),
                moved.step().step(),
                ThaiTime.lastDayBefore(moved.step().days().due()),
                moved.to().due());
    }
}
