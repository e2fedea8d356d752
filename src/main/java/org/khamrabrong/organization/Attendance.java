package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody says on which days he or she is away, or the head does for one who is missing without notice. */
@Service
@Transactional
public class Attendance {

    private final Absences absences;
    private final NamingRights rights;
    private final PeopleToday today;
    private final People people;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Attendance(
            Absences absences,
            NamingRights rights,
            PeopleToday today,
            People people,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.absences = absences;
        this.rights = rights;
        this.today = today;
        this.people = people;
        this.actors = actors;
        this.clock = clock;
        this.facts = facts;
    }

    /** @param username of the one who is away */
    public UUID announce(String username, @Nullable LocalDate from, @Nullable LocalDate until) {
        actors.requireSomeone();
        Person person = today.named(username)
                .filter(Person::active)
                .orElseThrow(() -> new Refusal("organization.refusal.unknownPerson"));
        NamedAs namedAs = namedAs(person);
        LocalDate first = Required.day(from);
        LocalDate last = Required.day(until);
        check(person, first, last);
        Absence announced = new Absence(person, first, last, namedAs, actors.currentName(), clock.instant());
        try {
            absences.saveAndFlush(announced);
        } catch (DataIntegrityViolationException overlapping) {
            throw new Refusal("organization.refusal.absenceOverlaps", person.name());
        }
        facts.publishEvent(announced.announced(person.called()));
        facts.publishEvent(new MayDoLess(username));
        return announced.id();
    }

    /** Before the last day, at once: he or she is back, or does not go. */
    public void end(UUID id) {
        actors.requireSomeone();
        Absence absence = absences.held(id).orElseThrow(() -> new Refusal("organization.refusal.absenceOver"));
        StoredPerson person = people.findById(absence.person()).orElseThrow();
        PersonName who = new PersonName(person.username(), person.name(), person.position());
        namedAs(today.named(who.username()).orElseThrow());
        facts.publishEvent(absence.end(who, actors.currentName(), clock.instant(), LocalDate.now(clock)));
        absences.saveAndFlush(absence);
    }

    /** The person's own, now and later. */
    @Transactional(readOnly = true)
    public Slice<AbsenceRow> mine(Pageable page) {
        return absences.ofPerson(actors.current().id(), LocalDate.now(clock), page);
    }

    /** Of those who sit where the person is head. */
    @Transactional(readOnly = true)
    public Slice<AbsenceRow> ofUnits(Pageable page) {
        Set<UUID> units = actors.current().unitsHeaded();
        return units.isEmpty()
                ? new SliceImpl<>(List.of())
                : absences.ofUnits(units, actors.current().id(), LocalDate.now(clock), page);
    }

    /** The administrator enters orders, and says of nobody that he or she is away. */
    private NamedAs namedAs(Person person) {
        NamedAs namedAs = rights.as(person);
        if (namedAs == NamedAs.ADMINISTRATOR) {
            throw new Refusal("organization.refusal.deputyNotYours", person.name());
        }
        return namedAs;
    }

    private void check(Person person, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new Refusal("organization.refusal.deputyDaysTurned");
        }
        if (from.isBefore(LocalDate.now(clock))) {
            throw new Refusal("organization.refusal.deputyDaysPast");
        }
        if (absences.overlaps(person.id(), from, until)) {
            throw new Refusal("organization.refusal.absenceOverlaps", person.name());
        }
    }
}
