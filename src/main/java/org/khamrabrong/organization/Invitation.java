package org.khamrabrong.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.OrganizationFact.PasswordResetIssued;
import org.khamrabrong.organization.OrganizationFact.PasswordResetRequested;
import org.khamrabrong.organization.OrganizationFact.PersonInvited;

/** The one link by which somebody sets a password; a new one takes the place of the last. */
@Entity
@Table(name = "invitation")
class Invitation {

    /** Why somebody has a link. */
    public enum Purpose {
        /** Never had a password. */
        INVITATION,
        /** The administrator gave it. */
        RESET,
        /** Asked for it at the sign-in. */
        FORGOTTEN
    }

    @Id
    private UUID person;

    private String hash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String issuedBy;
    private Instant issuedAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Version
    private @Nullable Integer version;

    protected Invitation() {}

    Invitation(UUID person, Link link, Purpose why, String by) {
        this.person = person;
        write(link, why, by);
    }

    /** Another link from now on, whatever became of the last. */
    OrganizationFact issue(StoredPerson to, Link link, Purpose why, String by) {
        write(link, why, by);
        return switch (why) {
            case INVITATION -> new PersonInvited(by, to.username(), to.name(), expiresAt);
            case RESET -> new PasswordResetIssued(by, to.username(), to.name(), expiresAt);
            case FORGOTTEN -> new PasswordResetRequested(by, expiresAt);
        };
    }

    /** Refuses with the one thing that is wrong with it. */
    void check(Instant now) {
        if (usedAt != null) {
            throw new Refusal("organization.refusal.invitationUsed");
        }
        if (!now.isBefore(expiresAt)) {
            throw new Refusal("organization.refusal.invitationExpired");
        }
    }

    /** Sets the password of whose it is; works once. */
    OrganizationFact use(StoredPerson holder, String passwordHash, Instant now) {
        check(now);
        usedAt = now;
        return holder.setPassword(purpose, passwordHash);
    }

    Optional<Instant> openUntil() {
        return usedAt == null ? Optional.of(expiresAt) : Optional.empty();
    }

    UUID person() {
        return person;
    }

    Purpose purpose() {
        return purpose;
    }

    /** A link, from when to when it is good. */
    record Link(InvitationToken token, Instant from, Instant until) {}

    private void write(Link link, Purpose why, String by) {
        hash = link.token().hash();
        purpose = why;
        issuedBy = by;
        issuedAt = link.from();
        expiresAt = link.until();
        usedAt = null;
    }
}
