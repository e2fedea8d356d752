package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Deputyship.Pair;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where deputies are named, consent and end: by whoever is to be away, by the head of the unit, or by the administrator, who
 * alone enters orders.
 */
@Service
@Transactional
public class Deputies {

    private final Deputyships deputyships;
    private final DeputyNaming naming;
    private final NamingRights rights;
    private final PeopleToday today;
    private final People people;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Deputies(
            Deputyships deputyships,
            DeputyNaming naming,
            NamingRights rights,
            PeopleToday today,
            People people,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.deputyships = deputyships;
        this.naming = naming;
        this.rights = rights;
        this.today = today;
        this.people = people;
        this.actors = actors;
        this.clock = clock;
        this.facts = facts;
    }

    /** By an order at once; else the deputy is asked, and stands in for nobody before he or she has consented. */
    public UUID appoint(Appointment asked) {
        actors.requireSomeone();
        Person person = known(asked.person());
        Person deputy = known(asked.deputy());
        NamedAs namedAs = rights.as(person);
        boolean order = !asked.authority().isBlank();
        if (order && namedAs != NamedAs.ADMINISTRATOR) {
            throw new Refusal("organization.refusal.deputyOrderByAdministrator");
        }
        Days days = new Days(day(asked.from()), day(asked.until()));
        naming.holdAllOthers();
        DeputyRules.check(new DeputyRules.Asked(
                person,
                deputy,
                asked.role(),
                days.from(),
                day(asked.until()),
                order,
                new DeputyRules.Today(LocalDate.now(clock), naming)));
        Deputyship named =
                new Deputyship(person, deputy, asked.role(), days, namedAs, actors.currentName(), clock.instant());
        Pair pair = new Pair(person.called(), deputy.called());
        if (order) {
            facts.publishEvent(named.order(pair, asked.authority()));
            enter(named, person);
            facts.publishEvent(new MayDoLess(deputy.username()));
        } else {
            enter(named, person);
            facts.publishEvent(named.asked(pair));
        }
        return named.id();
    }

    /** Answers what one was asked oneself. */
    public void consent(UUID id) {
        Deputyship asked = askedOfMe(id);
        Pair pair = pair(asked);
        if (actors.current().decidesNothing()) {
            throw new Refusal(
                    "organization.refusal.deputyDecidesNothing", pair.deputy().name());
        }
        facts.publishEvent(asked.consent(pair, clock.instant(), LocalDate.now(clock)));
        deputyships.saveAndFlush(asked);
        facts.publishEvent(new MayDoLess(pair.deputy().username()));
    }

    /** @param reason blank where none is given */
    public void decline(UUID id, String reason) {
        Deputyship asked = askedOfMe(id);
        facts.publishEvent(asked.decline(pair(asked), reason, clock.instant(), LocalDate.now(clock)));
        deputyships.saveAndFlush(asked);
    }

    /** Before the last day, at once; a deputy gives back what he or she has consented to, and no order. */
    public void end(UUID id) {
        Deputyship ended = held(id);
        Pair pair = pair(ended);
        if (ended.ordered() || !pair.deputy().username().equals(actors.currentName())) {
            requireNaming(ended, pair);
        }
        facts.publishEvent(ended.end(pair, actors.currentName(), clock.instant(), LocalDate.now(clock)));
        deputyships.saveAndFlush(ended);
        facts.publishEvent(new MayDoLess(pair.deputy().username()));
    }

    /** What an administrator ordered, nobody else ends. */
    private void requireNaming(Deputyship ended, Pair pair) {
        NamedAs as = rights.as(today.named(pair.absent().username()).orElseThrow());
        if (ended.ordered() && as != NamedAs.ADMINISTRATOR) {
            throw new Refusal("organization.refusal.deputyOrderByAdministrator");
        }
    }

    private Deputyship askedOfMe(UUID id) {
        Deputyship asked = held(id);
        if (!asked.deputy().equals(actors.current().id())) {
            throw new Refusal("organization.refusal.deputyUnknown");
        }
        return asked;
    }

    private Deputyship held(UUID id) {
        actors.requireSomeone();
        return deputyships.held(id).orElseThrow(() -> new Refusal("organization.refusal.deputyUnknown"));
    }

    /** Whatever the rules overlook, the database does not. */
    private void enter(Deputyship named, Person person) {
        try {
            deputyships.saveAndFlush(named);
        } catch (DataIntegrityViolationException overlapping) {
            throw new Refusal("organization.refusal.deputyOverlaps", person.name());
        }
    }

    private static LocalDate day(@Nullable LocalDate asked) {
        return Required.of(asked, "organization.refusal.deputyDaysMissing");
    }

    private Person known(@Nullable String username) {
        if (username == null || username.isBlank()) {
            throw new Refusal("organization.refusal.deputyNobody");
        }
        return today.named(username)
                .filter(Person::active)
                .orElseThrow(() -> new Refusal("organization.refusal.deputyNobody"));
    }

    private Pair pair(Deputyship one) {
        return new Pair(name(one.person()), name(one.deputy()));
    }

    private PersonName name(UUID id) {
        StoredPerson person = people.findById(id).orElseThrow();
        return new PersonName(person.username(), person.name(), person.position());
    }
}
