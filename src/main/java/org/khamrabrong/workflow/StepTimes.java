package org.khamrabrong.workflow;

import static org.khamrabrong.workflow.LifecycleVariables.FISCAL_YEAR;
import static org.khamrabrong.workflow.LifecycleVariables.ROUND_DUE_AT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.springframework.stereotype.Component;

/**
 * When a step is due, reminded of and escalated: the models ask it for the due date of every human step and for the timers on
 * its border.
 */
@Component
public class StepTimes {

    private final TimesOfYears years;
    private final Clock clock;

    StepTimes(TimesOfYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    public Date reminder(DelegateExecution step) {
        return Date.from(entered(step).remindedAt());
    }

    public Date due(DelegateExecution step) {
        return Date.from(entered(step).dueAt());
    }

    public Date escalation(DelegateExecution step) {
        return Date.from(entered(step).escalatedAt());
    }

    private StepDates entered(DelegateExecution step) {
        return years.inThisTransaction(new FiscalYear(FISCAL_YEAR.known(step)))
                .of(step.getCurrentActivityId(), LocalDate.now(clock), day(ROUND_DUE_AT.in(step)));
    }

    private static @Nullable LocalDate day(@Nullable Instant end) {
        return end == null ? null : ThaiTime.lastDayBefore(end);
    }
}
