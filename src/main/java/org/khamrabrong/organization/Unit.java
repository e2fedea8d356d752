package org.khamrabrong.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.language.Languages;
import org.khamrabrong.organization.OrganizationFact.UnitEntered;

/** A unit of the organization tree as it is today. */
@Entity
@Table(name = "unit")
public class Unit implements UnitNode {

    @Id
    private UUID id;

    private String code;

    @Embedded
    @AttributeOverride(name = "thai", column = @Column(name = "name"))
    @AttributeOverride(name = "english", column = @Column(name = "name_english"))
    private UnitName names;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    private @Nullable UUID parent;
    private boolean headsOffice;
    private boolean signs;
    private @Nullable LocalDate dissolvedOn;

    @Version
    private @Nullable Integer version;

    protected Unit() {}

    Unit(String code, UnitName names, UnitLevel level, @Nullable UUID parent, boolean headsOffice) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.names = names;
        this.level = level;
        this.parent = parent;
        this.headsOffice = headsOffice;
        this.signs = level != UnitLevel.GOVERNMENT;
    }

    UnitEntered entered(String by) {
        return new UnitEntered(by, code, names.thai());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String code() {
        return code;
    }

    /** The Thai one, as papers and the record say it. */
    public String name() {
        return names.thai();
    }

    public String name(Locale reader) {
        return Languages.name(reader, names);
    }

    @Override
    public UnitName names() {
        return names;
    }

    @Override
    public UnitLevel level() {
        return level;
    }

    @Override
    public Optional<UUID> parent() {
        return Optional.ofNullable(parent);
    }

    /** Whether a division belongs to the national head's own office. */
    public boolean headsOffice() {
        return headsOffice;
    }

    /** Whether it makes agreements of its own. */
    public boolean signs() {
        return signs;
    }

    /** The first day on which it is no more, as of today. */
    public Optional<LocalDate> dissolvedOn() {
        return Optional.ofNullable(dissolvedOn);
    }

    /** Counts the changes, so that of two who change it at once the second is told. */
    public int version() {
        return Optional.ofNullable(version).orElse(0);
    }
}
