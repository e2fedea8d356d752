package org.khamrabrong.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.OrganizationFact.FirstAdministratorEntered;
import org.khamrabrong.organization.OrganizationFact.PersonEntered;

/** Someone who can sign in: one unit, one position, any number of roles. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    private String username;
    private String passwordHash;
    private String name;
    private String position;
    private UUID unit;
    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    protected Person() {}

    Person(String username, String passwordHash, String name, String position, UUID unit, Set<Role> roles) {
        if (Actors.SYSTEM.equalsIgnoreCase(username)) {
            throw new Refusal("organization.refusal.usernameNotAllowed");
        }
        this.id = UUID.randomUUID();
        this.username = username;
        this.passwordHash = passwordHash;
        this.name = name;
        this.position = position;
        this.unit = unit;
        this.roles = EnumSet.copyOf(roles);
        this.active = true;
    }

    PersonEntered entered(String by) {
        return new PersonEntered(
                by, username, name, position, unit, roles.stream().sorted().toList());
    }

    /** The first, whom nobody could have entered before. */
    FirstAdministratorEntered setUp(Unit organization) {
        return new FirstAdministratorEntered(username, organization.name());
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    /** The encoded password, for those who check it; never shown. */
    public String passwordHash() {
        return passwordHash;
    }

    public String name() {
        return name;
    }

    public String position() {
        return position;
    }

    public UUID unit() {
        return unit;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Nor for others, whatever was entered before. */
    boolean decidesNothing() {
        return Role.decidingNothing().stream().anyMatch(this::is);
    }

    public boolean active() {
        return active;
    }
}
