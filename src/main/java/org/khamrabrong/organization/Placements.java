package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Gives posts to people: whoever calls has asked who is there, and holds the person's row. */
@Component
class Placements {

    private final Posts posts;
    private final Tenures tenures;
    private final People people;
    private final UnitsInForce units;
    private final MainSeats seats;
    private final Actors actors;
    private final ApplicationEventPublisher facts;

    Placements(
            Posts posts,
            Tenures tenures,
            People people,
            UnitsInForce units,
            MainSeats seats,
            Actors actors,
            ApplicationEventPublisher facts) {
        this.posts = posts;
        this.tenures = tenures;
        this.people = people;
        this.units = units;
        this.seats = seats;
        this.actors = actors;
        this.facts = facts;
    }

    /** Where the person is to sit, in a vacant post of that title or in one that is made. */
    void place(StoredPerson person, Placement placement) {
        LocalDate from = Required.day(placement.from());
        Unit unit = units.on(placement.unit(), from);
        PostTitle title = new PostTitle(placement.position(), placement.positionEnglish()).checked();
        Post post = posts.vacant(unit.id(), title.thai(), from, Limit.of(1)).stream()
                .findFirst()
                .orElseGet(() -> create(unit, title, from));
        give(person, post, unit, new Tenure(post.getId(), person.id(), true, new Days(from, null)));
    }

    Post create(Unit unit, PostTitle title, LocalDate from) {
        Post created = posts.save(new Post(unit.id(), title, from));
        facts.publishEvent(created.created(unit, actors.currentName()));
        return created;
    }

    /** Of two who give a post at once neither sees the other's tenure: then the database does. */
    void give(StoredPerson person, Post post, Unit unit, Tenure tenure) {
        TenureRules.check(new TenureRules.Asked(
                person,
                tenure,
                post,
                tenures.findAllByPostOrderByFromDay(post.getId()),
                tenures.findAllByPersonOrderByFromDay(person.id()),
                this::name));
        try {
            tenures.saveAndFlush(tenure);
        } catch (DataIntegrityViolationException overlapping) {
            throw new Refusal(
                    "organization.refusal.postTakenMeanwhile", post.title().thai());
        }
        facts.publishEvent(tenure.assumed(person, post, unit, actors.currentName()));
        show(person);
    }

    /** One that has not begun by then was held on no day, and goes. */
    void take(StoredPerson person, Tenure tenure, LocalDate last) {
        Post post = posts.held(tenure.post());
        facts.publishEvent(tenure.vacate(last, person, post, units.known(post.unit()), actors.currentName()));
        if (last.isBefore(tenure.days().from())) {
            tenures.remove(tenure.getId());
        }
        show(person);
    }

    private void show(StoredPerson person) {
        seats.show(person.id());
        facts.publishEvent(new MayDoLess(person.username()));
    }

    /** After the post has another title. */
    void showHolders(Post post) {
        tenures.findAllByPostOrderByFromDay(post.getId()).forEach(tenure -> seats.show(tenure.person()));
    }

    List<Tenure> of(StoredPerson person) {
        return tenures.findAllByPersonOrderByFromDay(person.id());
    }

    private String name(UUID person) {
        return people.findById(person).map(StoredPerson::name).orElse("");
    }
}
