package org.khamrabrong.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.Languages;
import org.khamrabrong.organization.OrganizationFact.UnitEntered;

/** A unit of the organization tree; {@code headsOffice} says that a division belongs to the national head's own office. */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private UUID id;

    private String code;
    private String name;
    private String nameEnglish;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    private @Nullable UUID parent;
    private boolean headsOffice;

    protected Unit() {}

    Unit(String code, String name, String nameEnglish, UnitLevel level, @Nullable UUID parent, boolean headsOffice) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.name = name;
        this.nameEnglish = nameEnglish;
        this.level = level;
        this.parent = parent;
        this.headsOffice = headsOffice;
    }

    UnitEntered entered(String by) {
        return new UnitEntered(by, code, name);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** In the reader's language. */
    public String name(Locale reader) {
        return Languages.name(reader, name, nameEnglish);
    }

    public String nameEnglish() {
        return nameEnglish;
    }

    public UnitLevel level() {
        return level;
    }

    public Optional<UUID> parent() {
        return Optional.ofNullable(parent);
    }

    public boolean headsOffice() {
        return headsOffice;
    }
}
