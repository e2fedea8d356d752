package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.OrganizationFact.DeputyEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator enters who signs for whom; a deputy gains nothing else by it. */
@Service
@Transactional
public class Deputies {

    private final Deputyships deputyships;
    private final People people;
    private final PeopleToday today;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Deputies(
            Deputyships deputyships,
            People people,
            PeopleToday today,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.deputyships = deputyships;
        this.people = people;
        this.today = today;
        this.actors = actors;
        this.clock = clock;
        this.facts = facts;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Slice<DeputyRow> page(Pageable page) {
        actors.require(Role.ADMINISTRATOR);
        return deputyships.rows(page);
    }

    public UUID appoint(Appointment asked) {
        actors.require(Role.ADMINISTRATOR);
        Person person = known(asked.person());
        Person deputy = known(asked.deputy());
        check(person, deputy);
        LocalDate from = day(asked.from());
        LocalDate until = day(asked.until());
        check(person, from, until);
        String by = actors.currentName();
        Deputyship entered =
                enter(person, new Deputyship(person, deputy, asked.authority(), from, until, by, clock.instant()));
        facts.publishEvent(entered.appointed(person, deputy));
        return entered.id();
    }

    /** Before the last day, at once. */
    public void end(UUID id) {
        actors.require(Role.ADMINISTRATOR);
        Deputyship ended =
                deputyships.findById(id).orElseThrow(() -> new Refusal("organization.refusal.deputyUnknown"));
        DeputyEnded fact = ended.end(
                actors.currentName(),
                name(ended.person()),
                name(ended.deputy()),
                clock.instant(),
                LocalDate.now(clock));
        deputyships.saveAndFlush(ended);
        facts.publishEvent(fact);
        people.findById(ended.deputy()).ifPresent(deputy -> facts.publishEvent(new MayDoLess(deputy.username())));
    }

    /** Of two who enter at once neither sees the other's days: then the database does. */
    private Deputyship enter(Person person, Deputyship asked) {
        try {
            return deputyships.saveAndFlush(asked);
        } catch (DataIntegrityViolationException overlapping) {
            throw new Refusal("organization.refusal.deputyOverlaps", person.name());
        }
    }

    private static void check(Person person, Person deputy) {
        if (person.id().equals(deputy.id())) {
            throw new Refusal("organization.refusal.deputyOfOneself");
        }
        if (Role.signing().stream().noneMatch(person::is)) {
            throw new Refusal("organization.refusal.deputyOfNoSigner", person.name());
        }
        if (deputy.decidesNothing()) {
            throw new Refusal("organization.refusal.deputyDecidesNothing", deputy.name());
        }
    }

    private static LocalDate day(@Nullable LocalDate asked) {
        if (asked == null) {
            throw new Refusal("organization.refusal.deputyDaysMissing");
        }
        return asked;
    }

    private void check(Person person, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new Refusal("organization.refusal.deputyDaysTurned");
        }
        if (until.isBefore(LocalDate.now(clock))) {
            throw new Refusal("organization.refusal.deputyDaysPast");
        }
        if (deputyships.overlaps(person.id(), from, until)) {
            throw new Refusal("organization.refusal.deputyOverlaps", person.name());
        }
    }

    private Person known(@Nullable String username) {
        if (username == null || username.isBlank()) {
            throw new Refusal("organization.refusal.deputyNobody");
        }
        return today.named(username)
                .filter(Person::active)
                .orElseThrow(() -> new Refusal("organization.refusal.deputyNobody"));
    }

    private String name(UUID person) {
        return people.findById(person).map(StoredPerson::name).orElse("");
    }
}
