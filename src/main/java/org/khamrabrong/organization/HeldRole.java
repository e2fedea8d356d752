package org.khamrabrong.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody may be in the cycle, at which unit, from a day to a day. */
@Entity
@Table(name = "person_role")
class HeldRole {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID unit;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    protected HeldRole() {}

    HeldRole(Role role, UUID unit, Days days) {
        this.id = UUID.randomUUID();
        this.role = role;
        this.unit = unit;
        this.fromDay = days.from();
        this.untilDay = days.until();
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    UUID unit() {
        return unit;
    }

    Days days() {
        return new Days(fromDay, untilDay);
    }

    void endOn(LocalDate last) {
        untilDay = last;
    }
}
