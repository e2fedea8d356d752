package org.khamrabrong.workflow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.WorkingDays;
import org.khamrabrong.workflow.decision.Decisions;
import org.khamrabrong.workflow.decision.YearDecisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The table of times and the calendar, as a year has them; the engine asks for them four times at every step. */
@Component
class TimesOfYears {

    /** Both together. */
    record Times(Function<String, StepTime> table, WorkingCalendar calendar) {

        /** @param roundDue last day of the round; null outside of one */
        StepDates of(String step, LocalDate opened, @Nullable LocalDate roundDue) {
            return table.apply(step).from(opened, roundDue, calendar);
        }

        Times with(UnaryOperator<WorkingCalendar> other) {
            return new Times(table, other.apply(calendar));
        }

        Times withTable(Function<String, StepTime> other) {
            return new Times(other, calendar);
        }
    }

    private final Decisions decisions;
    private final WorkingDays days;
    private final Actors actors;

    TimesOfYears(Decisions decisions, WorkingDays days, Actors actors) {
        this.decisions = decisions;
        this.days = days;
        this.actors = actors;
    }

    /** As they stand now. */
    Times now(FiscalYear year) {
        YearDecisions tables = decisions.of(year);
        return new Times(
                step -> StepTimesTable.of(step, tables),
                actors.<WorkingCalendar, RuntimeException>asSystem(days::calendar));
    }

    /** As they stood when the transaction asked first. */
    Times inThisTransaction(FiscalYear year) {
        return known().computeIfAbsent(year, this::now);
    }

    private Map<FiscalYear, Times> known() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .findFirst()
                .orElseGet(TimesOfYears::begun)
                .byYear;
    }

    private static Known begun() {
        Known known = new Known();
        TransactionSynchronizationManager.registerSynchronization(known);
        return known;
    }

    /** Gone with the transaction, and not seen by one that runs inside of it. */
    private static final class Known implements TransactionSynchronization {

        private final Map<FiscalYear, Times> byYear = new HashMap<>();
    }
}
