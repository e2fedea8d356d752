package org.khamrabrong.organization;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.OrganizationFact.AdministratorEntered;
import org.khamrabrong.organization.OrganizationFact.FirstAdministratorEntered;
import org.khamrabrong.organization.OrganizationFact.InvitationAccepted;
import org.khamrabrong.organization.OrganizationFact.PasswordChanged;
import org.khamrabrong.organization.OrganizationFact.PasswordRenewed;
import org.khamrabrong.organization.OrganizationFact.PersonCorrected;
import org.khamrabrong.organization.OrganizationFact.PersonDeactivated;
import org.khamrabrong.organization.OrganizationFact.PersonEntered;
import org.khamrabrong.organization.OrganizationFact.PersonReactivated;
import org.khamrabrong.organization.OrganizationFact.RoleEnded;
import org.khamrabrong.organization.OrganizationFact.RoleGranted;

/** Somebody of the organization; unit and position are those of today's main tenure. */
@Entity(name = "Person")
@Table(name = "person")
class StoredPerson {

    @Id
    private UUID id;

    private String username;
    private @Nullable String passwordHash;
    private String name;
    private @Nullable String email;
    private String position;
    private UUID unit;
    private boolean active;
    private int signIns;
    private @Nullable String correctedBy;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "person", nullable = false, updatable = false)
    private List<HeldRole> roles = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected StoredPerson() {}

    StoredPerson(String username, @Nullable String passwordHash, String name, String position, UUID unit) {
        this(username, passwordHash, new Contact(name, ""), position, unit);
    }

    /** Without a password, until an invitation is accepted. */
    StoredPerson(String username, Contact contact, String position, UUID unit) {
        this(username, null, contact, position, unit);
    }

    StoredPerson(String username, @Nullable String passwordHash, Contact contact, String position, UUID unit) {
        if (Actors.SYSTEM.equalsIgnoreCase(username)) {
            throw new Refusal("organization.refusal.usernameNotAllowed");
        }
        this.id = UUID.randomUUID();
        this.username = username;
        this.passwordHash = passwordHash;
        this.name = contact.name();
        this.email = contact.email().isBlank() ? null : contact.email();
        this.position = position;
        this.unit = unit;
        this.active = true;
    }

    /** Gives the roles at the home unit, from that day on. */
    StoredPerson holding(Set<Role> held, LocalDate from) {
        held.stream()
                .sorted()
                .map(role -> new HeldRole(role, unit, new Days(from, null)))
                .forEach(roles::add);
        return this;
    }

    PersonEntered entered(String by) {
        return new PersonEntered(
                by,
                username,
                name,
                position,
                unit,
                roles.stream().map(HeldRole::role).toList());
    }

    /** The first, whom nobody could have entered before. */
    FirstAdministratorEntered setUp(Unit organization) {
        return new FirstAdministratorEntered(username, organization.name());
    }

    PersonCorrected correct(Contact wanted, String by) {
        PersonCorrected fact =
                new PersonCorrected(by, username, name, wanted.name(), contact().email(), wanted.email());
        name = wanted.name();
        email = wanted.email().isBlank() ? null : wanted.email();
        correctedBy = by;
        return fact;
    }

    RoleGranted grant(HeldRole role, Unit at, String by) {
        roles.add(role);
        return new RoleGranted(
                by,
                named(),
                role.role(),
                at.name(),
                role.days().from(),
                role.days().until());
    }

    /** After that day; one that has not begun by then is held on no day. */
    RoleEnded endRole(HeldRole role, LocalDate last, Unit at, String by) {
        if (last.isBefore(role.days().from())) {
            roles.remove(role);
        } else {
            role.endOn(last);
        }
        return new RoleEnded(by, named(), role.role(), at.name(), last);
    }

    /** As the record names somebody. */
    String named() {
        return name + " (" + username + ")";
    }

    List<HeldRole> roles() {
        return List.copyOf(roles);
    }

    Contact contact() {
        return new Contact(name, email().orElse(""));
    }

    /** Who wrote name and address last; empty where they stand as entered. */
    Optional<String> correctedBy() {
        return Optional.ofNullable(correctedBy);
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    /** By a link; everything that was signed in before ends. */
    OrganizationFact setPassword(Invitation.Purpose asked, String hash) {
        keepPassword(hash);
        return asked == Invitation.Purpose.INVITATION
                ? new InvitationAccepted(username)
                : new PasswordRenewed(username);
    }

    /** By oneself; everything else that was signed in ends. */
    PasswordChanged changePassword(String hash) {
        keepPassword(hash);
        return new PasswordChanged(username, signIns);
    }

    private void keepPassword(String hash) {
        passwordHash = hash;
        signIns++;
    }

    PersonDeactivated deactivate(String by) {
        if (!active) {
            throw new Refusal("organization.refusal.inactiveAlready", name);
        }
        active = false;
        signIns++;
        return new PersonDeactivated(by, username, name);
    }

    PersonReactivated reactivate(String by) {
        if (active) {
            throw new Refusal("organization.refusal.activeAlready", name);
        }
        active = true;
        return new PersonReactivated(by, username, name);
    }

    /** Entered by the token of the machine, where others can sign in already. */
    AdministratorEntered enteredByToken() {
        return new AdministratorEntered(username, name);
    }

    /** Encoded; missing until an invitation is accepted. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    String name() {
        return name;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    String position() {
        return position;
    }

    UUID unit() {
        return unit;
    }

    boolean active() {
        return active;
    }

    /** Counts the changes, so that of two who change it at once the second is told. */
    int version() {
        return Optional.ofNullable(version).orElse(0);
    }
}
