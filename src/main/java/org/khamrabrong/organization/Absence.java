package org.khamrabrong.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.OrganizationFact.AbsenceAnnounced;
import org.khamrabrong.organization.OrganizationFact.AbsenceEnded;

/** Somebody is away from one day to another: rights stay as they are, but nobody counts on him or her. */
@Entity
@Table(name = "absence")
class Absence {

    @Id
    private UUID id;

    private UUID person;
    private LocalDate fromDay;
    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private NamedAs namedAs;

    private String enteredBy;
    private Instant enteredAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    protected Absence() {}

    Absence(Person person, LocalDate from, LocalDate until, NamedAs namedAs, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.person = person.id();
        this.fromDay = from;
        this.untilDay = until;
        this.namedAs = namedAs;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    AbsenceAnnounced announced(PersonName who) {
        return new AbsenceAnnounced(enteredBy, called(who), fromDay, untilDay, namedAs);
    }

    AbsenceEnded end(PersonName who, String by, Instant at, LocalDate today) {
        if (endedAt != null || untilDay.isBefore(today)) {
            throw new Refusal("organization.refusal.absenceOver");
        }
        endedBy = by;
        endedAt = at;
        return new AbsenceEnded(by, called(who), fromDay, untilDay);
    }

    private static String called(PersonName who) {
        return who.name() + " (" + who.username() + ")";
    }
}
