package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator says who holds which post, from which day to which. */
@Service
@Transactional
public class Staffing {

    private final People people;
    private final Posts posts;
    private final Tenures tenures;
    private final Placements placements;
    private final RoleEndings roles;
    private final UnitsInForce units;
    private final Actors actors;

    Staffing(
            People people,
            Posts posts,
            Tenures tenures,
            Placements placements,
            RoleEndings roles,
            UnitsInForce units,
            Actors actors) {
        this.people = people;
        this.posts = posts;
        this.tenures = tenures;
        this.placements = placements;
        this.roles = roles;
        this.units = units;
        this.actors = actors;
    }

    public void assign(Assignment asked) {
        actors.require(Role.ADMINISTRATOR);
        StoredPerson person = people.holdKnown(asked.username());
        Post post = posts.held(Required.of(asked.post(), "organization.refusal.unknownPost"));
        Days days = new Days(Required.day(asked.from()), asked.until());
        placements.give(
                person, post, units.known(post.unit()), new Tenure(post.getId(), person.id(), asked.main(), days));
    }

    /** @param last the last day on which the post is held; before the first where it is not to be held at all */
    public void leave(UUID id, @Nullable LocalDate last) {
        actors.require(Role.ADMINISTRATOR);
        StoredPerson person = people.holdHolder(id).orElseThrow(Staffing::unknownTenure);
        Tenure tenure = tenures.findById(id).orElseThrow(Staffing::unknownTenure);
        LocalDate day = Required.day(last);
        LocalDate until = tenure.days().until();
        if (until != null && !day.isBefore(until)) {
            throw new Refusal("organization.refusal.tenureEnded", person.name());
        }
        placements.take(person, tenure, day);
    }

    /** Out of the post in which the person sits, into another, of the same unit or of another one. */
    public void move(Move asked) {
        actors.require(Role.ADMINISTRATOR);
        StoredPerson person = people.holdKnown(asked.username());
        LocalDate from = Required.day(asked.to().from());
        LocalDate before = from.minusDays(1);
        placements.of(person).stream()
                .filter(tenure -> tenure.main() && tenure.days().state(from) == Days.State.NOW)
                .forEach(tenure -> leaveFor(asked.to(), person, tenure, before));
        roles.end(person, asked.endingRoles(), before);
        placements.place(person, asked.to());
    }

    private void leaveFor(Placement to, StoredPerson person, Tenure tenure, LocalDate last) {
        if (last.isBefore(tenure.days().from())) {
            throw new Refusal("organization.refusal.movedTooEarly", person.name());
        }
        Post post = posts.held(tenure.post());
        if (post.unit().equals(to.unit())
                && post.title().thai().equals(to.position().strip())) {
            throw new Refusal("organization.refusal.movedNowhere", person.name());
        }
        placements.take(person, tenure, last);
    }

    private static Refusal unknownTenure() {
        return new Refusal("organization.refusal.unknownTenure");
    }
}
