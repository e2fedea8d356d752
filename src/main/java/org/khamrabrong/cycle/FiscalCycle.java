package org.khamrabrong.cycle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.cycle.CycleFact.RoundsMoved;
import org.khamrabrong.cycle.CycleFact.YearOpened;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.UnitLevel;

/** A fiscal year that the strategy office has opened. */
@Entity
@Table(name = "fiscal_cycle")
class FiscalCycle {

    @Id
    private Integer fiscalYear;

    private Instant openedAt;
    private String openedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "cycle_round", joinColumns = @JoinColumn(name = "fiscal_year"))
    private List<LevelRound> rounds = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected FiscalCycle() {}

    FiscalCycle(FiscalYear year, Map<UnitLevel, List<CycleRound>> rounds, Instant at, String by) {
        this.fiscalYear = year.gregorian();
        rounds.forEach((level, each) -> each.forEach(round -> this.rounds.add(new LevelRound(level, round))));
        this.openedAt = at;
        this.openedBy = by;
    }

    /** As an agreement of that level that is opened now begins with them. */
    List<Round> roundsOfAgreements(UnitLevel level) {
        return row().levels().getOrDefault(level, List.of()).stream()
                .map(round -> new Round(round.number(), round.months(), round.opensOn(), round.dueOn(), false))
                .toList();
    }

    /** @param agreements how many moved with them */
    RoundsMoved move(String by, Map<UnitLevel, List<CycleRound>> other, int agreements) {
        List<CycleRound> before = row().rounds();
        List<LevelRound> moved = new ArrayList<>();
        row().levels()
                .forEach((level, each) ->
                        other.getOrDefault(level, each).forEach(round -> moved.add(new LevelRound(level, round))));
        rounds.clear();
        rounds.addAll(moved);
        return new RoundsMoved(by, year(), before, row().rounds(), agreements);
    }

    YearOpened opened() {
        return new YearOpened(openedBy, year(), row().rounds());
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    CycleRow row() {
        Map<UnitLevel, List<CycleRound>> levels = new EnumMap<>(UnitLevel.class);
        rounds.stream()
                .sorted(Comparator.comparing(each -> each.round().number()))
                .forEach(each -> levels.computeIfAbsent(each.level(), level -> new ArrayList<>())
                        .add(each.round()));
        return new CycleRow(year(), levels);
    }
}
