package org.khamrabrong.workflow.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.workflow.WorkflowFact.TableChanged;
import org.khamrabrong.workflow.WorkflowFact.TableShipped;
import org.springframework.data.domain.Persistable;

/** A version of a table that was taken: who, when, why. Its rows stand in the engine, under the id of its definition. */
@Entity
@Table(name = "decision_version")
class TableVersion implements Persistable<String> {

    @Id
    private String definition;

    private String decision;
    private int number;
    private @Nullable Integer former;
    private @Nullable Integer fiscalYear;
    private String reason;
    private String takenBy;
    private Instant takenAt;

    @Transient
    private boolean stored;

    protected TableVersion() {}

    /** @param former null for the first one; a version that was shipped has no year and no reason */
    TableVersion(Deployed deployed, @Nullable Integer former, Taking taking) {
        this.definition = deployed.definition();
        this.decision = deployed.decision();
        this.number = deployed.number();
        this.former = former;
        this.fiscalYear = taking.year() == null ? null : taking.year().gregorian();
        this.reason = taking.reason();
        this.takenBy = taking.by();
        this.takenAt = taking.at();
    }

    TableChanged changed() {
        return new TableChanged(takenBy, decision, former == null ? 0 : former, number, year().orElse(null), reason);
    }

    TableShipped shipped() {
        return new TableShipped(takenBy, decision, number);
    }

    String definition() {
        return definition;
    }

    String decision() {
        return decision;
    }

    int number() {
        return number;
    }

    Optional<Integer> former() {
        return Optional.ofNullable(former);
    }

    /** The year for which alone it was made. */
    Optional<FiscalYear> year() {
        return Optional.ofNullable(fiscalYear).map(FiscalYear::new);
    }

    String reason() {
        return reason;
    }

    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }

    @Override
    public String getId() {
        return definition;
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

    /** What the engine made of a model. */
    record Deployed(String definition, String decision, int number) {}

    /** Who takes it, when, why, and for which year alone; null for those that are prepared later. */
    record Taking(
            String by, Instant at, String reason, @Nullable FiscalYear year) {}
}
