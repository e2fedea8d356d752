package org.khamrabrong.cycle;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Band;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Penalties;
import org.khamrabrong.scoring.UsualScale;

/**
 * What the agreements of one level begin with in a year. Frozen with each when it is opened: a later change touches none that
 * is open.
 *
 * @param bands from the highest down
 * @param missedReport what a missed report costs, in score
 */
public record LevelTerms(
        List<Dimension> dimensions,
        List<Band> bands,
        BigDecimal missedReport,
        UsualScale scale,
        List<RoundTerms> rounds) {

    public LevelTerms {
        dimensions = List.copyOf(dimensions);
        bands = List.copyOf(bands);
        rounds = List.copyOf(rounds);
    }

    /** The rounds with their days in that year, each due on a working day. */
    List<CycleRound> rounds(FiscalYear year, WorkingCalendar calendar) {
        List<CycleRound> said = rounds(year);
        return IntStream.range(0, said.size())
                .mapToObj(index -> said.get(index).onWorkingDays(calendar, said.subList(index + 1, said.size())))
                .toList();
    }

    /** The rounds with their days in that year, as the terms say them. */
    public List<CycleRound> rounds(FiscalYear year) {
        return IntStream.range(0, rounds.size())
                .mapToObj(index -> rounds.get(index).in(year, index + 1))
                .toList();
    }

    /** An agreement without a plan and without indicators. */
    AgreementPackage blank(String unit, String level, FiscalYear year) {
        return AgreementPackage.empty()
                .unit(unit)
                .level(level)
                .fiscalYear(year.buddhist())
                .dimensions(dimensions)
                .penalties(new Penalties(missedReport))
                .bands(bands)
                .usualScale(scale)
                .build();
    }
}
