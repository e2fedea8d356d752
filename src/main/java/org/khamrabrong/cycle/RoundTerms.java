package org.khamrabrong.cycle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.khamrabrong.kernel.FiscalYear;

/**
 * A round of self-assessment, whatever the year.
 *
 * @param months how many months of the fiscal year it reports
 * @param opensAfter days after the last of these months; 1 is the day after, 0 or less is still in it
 * @param openFor days from then on, the last one included
 */
public record RoundTerms(int months, int opensAfter, int openFor) {

    /** Open from the day after its months for thirty days. */
    public static RoundTerms usual(int months) {
        return new RoundTerms(months, 1, 30);
    }

    public static RoundTerms of(FiscalYear year, CycleRound round) {
        return new RoundTerms(
                round.months(),
                days(end(year, round.months()), round.opensOn()),
                days(round.opensOn(), round.dueOn()) + 1);
    }

    public CycleRound in(FiscalYear year, int number) {
        LocalDate opensOn = end(year, months).plusDays(opensAfter);
        return new CycleRound(number, months, opensOn, opensOn.plusDays(openFor - 1L));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(from.until(to, DAYS));
    }

    private static LocalDate end(FiscalYear year, int months) {
        return year.firstDay().plusMonths(months).minusDays(1);
    }
}
