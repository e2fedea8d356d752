package org.khamrabrong.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;

/** What a unit was, is or will be, from a day to a day. */
@Entity
@Table(name = "unit_state")
@IdClass(UnitState.Key.class)
class UnitState implements EnteredOnce<UnitState.Key> {

    record Key(UUID unit, LocalDate fromDay) implements Serializable {}

    @Id
    private UUID unit;

    @Id
    private LocalDate fromDay;

    private @Nullable LocalDate untilDay;

    @Embedded
    @AttributeOverride(name = "thai", column = @Column(name = "name"))
    @AttributeOverride(name = "english", column = @Column(name = "name_english"))
    private UnitName names;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    private @Nullable UUID parent;
    private boolean headsOffice;
    private boolean signs;

    protected UnitState() {}

    /** What the unit is today, from that day on. */
    UnitState(Unit unit, LocalDate from) {
        this.unit = unit.id();
        this.fromDay = from;
        this.names = unit.names();
        this.level = unit.level();
        this.parent = unit.parent().orElse(null);
        this.headsOffice = unit.headsOffice();
        this.signs = unit.signs();
    }

    @Override
    public Key getId() {
        return new Key(unit, fromDay);
    }
}
