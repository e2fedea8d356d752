package org.khamrabrong.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.OpenTask;
import org.springframework.data.domain.Persistable;

/** One human task as the inbox shows it; stays, closed, after the task is done. */
@Entity
@Table(name = "work_item")
class WorkItem implements Persistable<String> {

    @Id
    private String task;

    private String taskKey;
    private String form;
    private String process;
    private UUID agreement;
    private UUID unit;
    private UUID responsibleUnit;
    private UUID otherUnit;

    @Enumerated(EnumType.STRING)
    private Role role;

    private int fiscalYear;
    private Integer round;
    private String assignee;
    private Instant openedAt;
    private Instant dueAt;
    private Instant closedAt;
    private String closedBy;

    @Transient
    private boolean stored;

    protected WorkItem() {}

    WorkItem(OpenTask open) {
        this.task = open.id();
        this.taskKey = open.key();
        this.form = open.form();
        this.process = open.process();
        this.agreement = open.agreement().value();
        this.unit = open.unit();
        this.responsibleUnit = open.responsibleUnit();
        this.otherUnit = open.otherUnit();
        this.role = open.role();
        this.fiscalYear = open.fiscalYear();
        this.round = open.round();
        this.assignee = open.assignee();
        this.openedAt = open.opened();
        this.dueAt = open.due();
    }

    void assign(String username) {
        this.assignee = username;
    }

    void close(String by, Instant at) {
        this.closedBy = by;
        this.closedAt = at;
    }

    @Override
    public String getId() {
        return task;
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
