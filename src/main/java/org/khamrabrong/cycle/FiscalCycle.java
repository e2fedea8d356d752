package org.khamrabrong.cycle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.cycle.CycleFact.YearOpened;
import org.khamrabrong.kernel.FiscalYear;
import org.springframework.data.domain.Persistable;

/** A fiscal year that the strategy office has opened. */
@Entity
@Table(name = "fiscal_cycle")
class FiscalCycle implements Persistable<Integer> {

    @Id
    private Integer fiscalYear;

    private Instant openedAt;
    private String openedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "cycle_round", joinColumns = @JoinColumn(name = "fiscal_year"))
    @OrderBy("number")
    private List<CycleRound> rounds = new ArrayList<>();

    @Transient
    private boolean stored;

    protected FiscalCycle() {}

    FiscalCycle(FiscalYear year, List<CycleRound> rounds, Instant at, String by) {
        this.fiscalYear = year.gregorian();
        this.rounds = new ArrayList<>(rounds);
        this.openedAt = at;
        this.openedBy = by;
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

    @Override
    public Integer getId() {
        return fiscalYear;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
