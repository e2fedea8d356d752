package org.khamrabrong.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.UnitLevel;

/** An opened year and the rounds of each level in their order. */
public record CycleRow(FiscalYear year, Map<UnitLevel, List<CycleRound>> levels) {

    /** Each of them once, in the order in which they open. */
    public List<CycleRound> rounds() {
        return levels.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(CycleRound::opensOn)
                        .thenComparing(CycleRound::dueOn)
                        .thenComparing(CycleRound::number))
                .toList();
    }
}
