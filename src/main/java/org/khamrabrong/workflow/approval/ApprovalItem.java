package org.khamrabrong.workflow.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of a paper at one level: approved there, or asked. */
@Entity
@Table(name = "approval_item")
class ApprovalItem {

    @Id
    private UUID id;

    private String name;
    private int place;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;

    protected ApprovalItem() {}

    ApprovalItem(String name) {
        this.id = UUID.randomUUID();
        this.name = name;
    }

    String name() {
        return name;
    }

    int place() {
        return place;
    }

    void stand(int at) {
        place = at;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    boolean approved() {
        return approvedBy != null;
    }

    void approve(String by, Instant at) {
        approvedBy = by;
        approvedAt = at;
    }

    void lapse() {
        approvedBy = null;
        approvedAt = null;
    }

    Level.Item shown() {
        return new Level.Item(name, approvedBy, approvedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApprovalItem item && Objects.equals(item.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
