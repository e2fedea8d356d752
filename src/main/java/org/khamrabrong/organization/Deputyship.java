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
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.OrganizationFact.DeputyAppointed;
import org.khamrabrong.organization.OrganizationFact.DeputyAsked;
import org.khamrabrong.organization.OrganizationFact.DeputyConsented;
import org.khamrabrong.organization.OrganizationFact.DeputyDeclined;
import org.khamrabrong.organization.OrganizationFact.DeputyEnded;

/** Somebody stands in for another from one day to another: by an order that says so, or because he or she was asked. */
@Entity
@Table(name = "deputyship")
class Deputyship {

    @Id
    private UUID id;

    private UUID person;
    private UUID deputy;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private @Nullable String authority;
    private LocalDate fromDay;
    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private NamedAs namedAs;

    private String enteredBy;
    private Instant enteredAt;

    @Enumerated(EnumType.STRING)
    private Consent consent;

    private @Nullable Instant answeredAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    protected Deputyship() {}

    Deputyship(Person person, Person deputy, @Nullable Role role, Days days, NamedAs namedAs, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.person = person.id();
        this.deputy = deputy.id();
        this.role = role;
        this.fromDay = days.from();
        this.untilDay = Required.day(days.until());
        this.namedAs = namedAs;
        this.enteredBy = by;
        this.enteredAt = at;
        this.consent = Consent.ASKED;
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

    boolean ordered() {
        return consent == Consent.ORDERED;
    }

    /** It holds by that order, whatever the deputy says. */
    DeputyAppointed order(Pair pair, String order) {
        String said = WrittenText.NAME.needed(order, "organization.refusal.deputyAuthorityMissing");
        authority = said;
        consent = Consent.ORDERED;
        return new DeputyAppointed(enteredBy, told(pair), said);
    }

    DeputyAsked asked(Pair pair) {
        return new DeputyAsked(enteredBy, told(pair), namedAs);
    }

    DeputyConsented consent(Pair pair, Instant at, LocalDate today) {
        answer(Consent.CONSENTED, at, today);
        return new DeputyConsented(pair.deputy().username(), told(pair), enteredBy);
    }

    /** @param reason blank where none is given */
    DeputyDeclined decline(Pair pair, String reason, Instant at, LocalDate today) {
        String said = WrittenText.REASON.checked(reason).strip();
        answer(Consent.DECLINED, at, today);
        return new DeputyDeclined(pair.deputy().username(), told(pair), enteredBy, said);
    }

    private void answer(Consent answer, Instant at, LocalDate today) {
        requireOpen(today);
        if (consent != Consent.ASKED) {
            throw new Refusal("organization.refusal.deputyAnswered");
        }
        consent = answer;
        answeredAt = at;
    }

    DeputyEnded end(Pair pair, String by, Instant at, LocalDate today) {
        requireOpen(today);
        endedBy = by;
        endedAt = at;
        return new DeputyEnded(by, told(pair), enteredBy, authority == null ? "" : authority);
    }

    private ToldDeputy told(Pair pair) {
        return new ToldDeputy(
                pair.deputy().username(),
                pair.deputy().name(),
                pair.absent().username(),
                pair.absent().name(),
                role,
                fromDay,
                untilDay);
    }

    /** The two, as they are called. */
    record Pair(PersonName absent, PersonName deputy) {}

    private void requireOpen(LocalDate today) {
        if (endedAt != null || consent == Consent.DECLINED || untilDay.isBefore(today)) {
            throw new Refusal("organization.refusal.deputyEnded");
        }
    }
}
