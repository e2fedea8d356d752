package org.khamrabrong.cycle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.cycle.CycleFact.YearOpened;
import org.khamrabrong.kernel.FiscalYear;

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
    @OrderBy("number")
    private List<CycleRound> rounds = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected FiscalCycle() {}

    FiscalCycle(FiscalYear year, List<CycleRound> rounds, Instant at, String by) {
        this.fiscalYear = year.gregorian();
        this.rounds = new ArrayList<>(rounds);
        this.openedAt = at;
        this.openedBy = by;
    }

    /** As an agreement opened now begins with them. */
    List<Round> roundsOfAgreements() {
        return rounds.stream()
                .map(round -> new Round(round.number(), round.months(), round.opensOn(), round.dueOn(), false))
                .toList();
    }

    YearOpened opened() {
        return new YearOpened(openedBy, year(), rounds());
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    List<CycleRound> rounds() {
        return List.copyOf(rounds);
    }
}
