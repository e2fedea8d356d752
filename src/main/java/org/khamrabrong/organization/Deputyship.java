package org.khamrabrong.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.OrganizationFact.DeputyAppointed;
import org.khamrabrong.organization.OrganizationFact.DeputyEnded;

/** Somebody signs for another from one day to another, by an order that says so. */
@Entity
@Table(name = "deputyship")
class Deputyship {

    @Id
    private UUID id;

    private UUID person;
    private UUID deputy;
    private String authority;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String enteredBy;
    private Instant enteredAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    protected Deputyship() {}

    Deputyship(Person person, Person deputy, String authority, LocalDate from, LocalDate until, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.person = person.id();
        this.deputy = deputy.id();
        this.authority = WrittenText.NAME.needed(authority, "organization.refusal.deputyAuthorityMissing");
        this.fromDay = from;
        this.untilDay = until;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    DeputyAppointed appointed(Person signer, Person standIn) {
        return new DeputyAppointed(enteredBy, standIn.name(), signer.name(), fromDay, untilDay, authority);
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    UUID deputy() {
        return deputy;
    }

    /**
     * @param signerName name of the one who was signed for
     * @param deputyName name of the one who may sign no longer
     */
    DeputyEnded end(String by, String signerName, String deputyName, Instant at, LocalDate today) {
        if (endedAt != null || untilDay.isBefore(today)) {
            throw new Refusal("organization.refusal.deputyEnded");
        }
        endedBy = by;
        endedAt = at;
        return new DeputyEnded(by, deputyName, signerName, untilDay, authority);
    }
}
