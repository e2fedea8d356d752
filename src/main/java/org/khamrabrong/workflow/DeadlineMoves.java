package org.khamrabrong.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.OrganizationFact.HolidayEntered;
import org.khamrabrong.organization.OrganizationFact.HolidayRemoved;
import org.khamrabrong.workflow.DeadlineMoveTable.Cursor;
import org.khamrabrong.workflow.DeadlineMoveTable.Move;
import org.khamrabrong.workflow.DeadlineMoveTable.Progress;
import org.khamrabrong.workflow.WorkflowFact.DeadlinesMoved;
import org.khamrabrong.workflow.WorkflowFact.TableChanged;
import org.khamrabrong.workflow.WorkflowFact.TableUsed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the steps that wait, the phases that run, and their timers, when holidays or a table of times are others: asked for in the transaction
 * of that change, done a page at a time in the background, by whichever node comes first, and gone on with after a crash.
 */
@Component
class DeadlineMoves {

    private final DeadlineMoveTable moves;
    private final RunningSteps running;
    private final Timetable timetable;
    private final RunningPhases phases;
    private final TimesOfYears years;
    private final TransactionTemplate transaction;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DeadlineMoves(
            DeadlineMoveTable moves,
            RunningSteps running,
            Timetable timetable,
            RunningPhases phases,
            TimesOfYears years,
            TransactionTemplate transaction,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.moves = moves;
        this.running = running;
        this.timetable = timetable;
        this.phases = phases;
        this.years = years;
        this.transaction = transaction;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void hear(HolidayEntered fact) {
        ask(null, fact.by());
    }

    @EventListener
    void hear(HolidayRemoved fact) {
        ask(null, fact.by());
    }

    @EventListener
    void hear(TableChanged fact) {
        if (fact.year() != null && isOfTimes(fact.decision())) {
            ask(fact.year(), fact.by());
        }
    }

    @EventListener
    void hear(TableUsed fact) {
        if (isOfTimes(fact.decision())) {
            ask(fact.year(), fact.by());
        }
    }

    private boolean isOfTimes(String decision) {
        return decision.equals(StepTimesTable.DECISION) || phases.runBy(decision);
    }

    /** Whoever counts by what is changed here is done before, or begins after it. */
    private void ask(@Nullable FiscalYear year, String by) {
        years.change();
        moves.ask(year, by, clock.instant(), running.count(year) + phases.count(year));
    }

    /** All that were asked for, one page after another. */
    void run() {
        boolean more = true;
        while (more) {
            more = actors.<Boolean, RuntimeException>asSystem(
                    () -> Boolean.TRUE.equals(transaction.execute(status -> onePage())));
        }
    }

    /** Whether there was one. */
    private boolean onePage() {
        Optional<Move> next = moves.next();
        next.ifPresent(move -> {
            Page page = move.cursor().phases() ? phases(move) : steps(move);
            Move gone = after(move, page);
            boolean finished = move.cursor().phases() && page.isLast();
            moves.goOn(gone, finished ? clock.instant() : null);
            if (finished && gone.progress().moved() > 0) {
                events.publishEvent(
                        new DeadlinesMoved(move.by(), gone.progress().moved()));
            }
        });
        return next.isPresent();
    }

    /** @param last id of the last one that was seen; empty where there was none */
    private record Page(int seen, int moved, String last) {

        boolean isLast() {
            return seen < Timetable.PAGE;
        }
    }

    private Page steps(Move move) {
        List<RunningSteps.Moved> page =
                timetable.renew(move.year(), move.cursor().last());
        return new Page(
                page.size(),
                (int) page.stream().filter(RunningSteps.Moved::differs).count(),
                page.isEmpty() ? "" : page.get(page.size() - 1).step().task());
    }

    private Page phases(Move move) {
        List<RunningPhases.Moved> page = phases.page(move.year(), move.cursor().last(), years::now);
        return new Page(
                page.size(),
                phases.move(page),
                page.isEmpty() ? "" : page.get(page.size() - 1).phase().job());
    }

    private static Move after(Move move, Page page) {
        Progress before = move.progress();
        return new Move(
                move.id(),
                move.year(),
                move.by(),
                new Progress(before.seen() + page.seen(), before.moved() + page.moved(), before.total()),
                page.isLast() ? new Cursor(true, "") : new Cursor(move.cursor().phases(), page.last()));
    }
}
