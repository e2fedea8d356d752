package org.khamrabrong.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.workflow.RunningSteps.Moved;
import org.khamrabrong.workflow.RunningSteps.Running;
import org.khamrabrong.workflow.TimesOfYears.Times;
import org.springframework.stereotype.Component;

/** Gives the steps that wait the days that table, calendar and rounds say now. */
@Component
class Timetable {

    private static final int MOST_OF_ONE = 100;

    private final RunningSteps running;
    private final TimesOfYears years;

    Timetable(RunningSteps running, TimesOfYears years) {
        this.running = running;
        this.years = years;
    }

    /** Those of one agreement. */
    void renew(AgreementId agreement) {
        running.move(moved(running.page(null, agreement.toString(), "", MOST_OF_ONE)));
    }

    /** Those whose days become others. */
    private List<Moved> moved(List<Running> steps) {
        Map<FiscalYear, Times> known = steps.stream()
                .map(Running::year)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), years::now));
        return steps.stream()
                .map(step -> new Moved(
                        step, known.get(step.year()).of(step.step(), step.opened(), step.roundDue())))
                .toList();
    }
}
