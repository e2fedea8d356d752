package org.khamrabrong.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.Capacity;

/** One fact of the record as it is read; {@link Chains} writes it. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    private Long id;

    private UUID chain;
    private long number;
    private Instant at;
    private String what;
    private String who;
    private @Nullable String role;
    private @Nullable UUID unit;
    private @Nullable String behalf;
    private @Nullable String task;
    private @Nullable String model;
    private String content;

    protected AuditEntry() {}

    long number() {
        return number;
    }

    Told told() {
        return new Told(chain, at, new Capacity(who, role, unit, behalf, task, model), what, content);
    }
}
