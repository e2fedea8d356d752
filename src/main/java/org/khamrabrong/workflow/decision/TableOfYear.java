package org.khamrabrong.workflow.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.workflow.WorkflowFact.TableChanged;
import org.khamrabrong.workflow.WorkflowFact.TableUsed;
import org.springframework.data.domain.Persistable;

/** The version of a table that a year uses, whatever is taken for others. */
@Entity
@Table(name = "decision_of_year")
class TableOfYear implements Persistable<TableOfYear.Key> {

    /** A year has one version of each table. */
    @Embeddable
    record Key(int fiscalYear, String decision) {}

    @EmbeddedId
    private Key id;

    private int number;

    @Transient
    private boolean stored;

    protected TableOfYear() {}

    TableOfYear(FiscalYear year, String decision, int number) {
        this.id = new Key(year.gregorian(), decision);
        this.number = number;
    }

    TableUsed use(int other, String by, String reason) {
        TableUsed fact = new TableUsed(by, id.decision(), year(), number, other, reason);
        number = other;
        return fact;
    }

    /** Uses a version that was made for this year alone. */
    TableChanged follow(TableVersion made) {
        number = made.number();
        return made.changed();
    }

    FiscalYear year() {
        return new FiscalYear(id.fiscalYear());
    }

    String decision() {
        return id.decision();
    }

    int number() {
        return number;
    }

    @Override
    public Key getId() {
        return id;
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
