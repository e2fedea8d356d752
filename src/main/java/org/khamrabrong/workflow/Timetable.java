package org.khamrabrong.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.workflow.RunningSteps.Moved;
import org.khamrabrong.workflow.RunningSteps.Running;
import org.springframework.stereotype.Component;

/** Gives the steps that wait the days that table, calendar and rounds say now. */
@Component
class Timetable {

    static final int PAGE = 500;

    private final RunningSteps running;
    private final TimesOfYears years;

    Timetable(RunningSteps running, TimesOfYears years) {
        this.running = running;
        this.years = years;
    }

    /** Until the transaction ends nobody else moves any. */
    void alone() {
        running.alone();
    }

    /** Those of some agreements. */
    void renew(Collection<AgreementId> agreements) {
        running.alone();
        String last = "";
        List<Running> page;
        do {
            page = running.page(null, agreements, last, PAGE);
            running.move(of(page, years::now));
            last = page.isEmpty() ? last : page.get(page.size() - 1).task();
        } while (page.size() == PAGE);
    }

    /**
     * A page of those of a year, or of all years; each with the days that it has from now on.
     *
     * @param last id of the last step of the page before; empty for the first page
     */
    List<Moved> renew(@Nullable FiscalYear year, String last) {
        running.alone();
        List<Moved> moved = page(year, last, years::now);
        running.move(moved);
        return moved;
    }

    /** The same, and nothing is changed. */
    List<Moved> page(@Nullable FiscalYear year, String last, Function<FiscalYear, YearTimes> times) {
        return of(running.page(year, null, last, PAGE), times);
    }

    private static List<Moved> of(List<Running> steps, Function<FiscalYear, YearTimes> times) {
        Map<FiscalYear, YearTimes> known =
                steps.stream().map(Running::year).distinct().collect(Collectors.toMap(Function.identity(), times));
        return steps.stream()
                .map(step -> new Moved(
                        step,
                        Objects.requireNonNull(known.get(step.year()))
                                .of(
                                        step.step(),
                                        step.days().opened(),
                                        step.days().roundDue())))
                .toList();
    }
}
