package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator says which posts a unit has, from which day to which. */
@Service
@Transactional
public class PostKeeping {

    private final Posts posts;
    private final Tenures tenures;
    private final People people;
    private final Placements placements;
    private final UnitsInForce units;
    private final Actors actors;
    private final ApplicationEventPublisher facts;

    PostKeeping(
            Posts posts,
            Tenures tenures,
            People people,
            Placements placements,
            UnitsInForce units,
            Actors actors,
            ApplicationEventPublisher facts) {
        this.posts = posts;
        this.tenures = tenures;
        this.people = people;
        this.placements = placements;
        this.units = units;
        this.actors = actors;
        this.facts = facts;
    }

    public UUID create(NewPost asked) {
        actors.require(Role.ADMINISTRATOR);
        LocalDate from = Required.day(asked.from());
        return placements
                .create(units.on(asked.unit(), from), asked.title().checked(), from)
                .getId();
    }

    public void rename(Renaming asked) {
        actors.require(Role.ADMINISTRATOR);
        people.holdHolders(asked.post());
        Post post = posts.held(asked.post());
        PostTitle wanted = asked.wanted().checked();
        if (!post.title().equals(asked.seen())) {
            throw new Refusal(
                    "organization.refusal.postRenamedMeanwhile",
                    post.renamedBy().orElse(""),
                    post.title().thai());
        }
        if (!post.title().equals(wanted)) {
            facts.publishEvent(post.rename(wanted, units.known(post.unit()), actors.currentName()));
            placements.showHolders(post);
        }
    }

    /** @param last the last day on which there is it */
    public void abolish(UUID id, @Nullable LocalDate last) {
        actors.require(Role.ADMINISTRATOR);
        Post post = posts.held(id);
        LocalDate day = Required.day(last);
        check(post, day);
        facts.publishEvent(post.abolish(day, units.known(post.unit()), actors.currentName()));
    }

    private void check(Post post, LocalDate last) {
        LocalDate until = post.days().until();
        if (until != null && !last.isBefore(until)) {
            throw new Refusal("organization.refusal.postAbolished", post.title().thai());
        }
        if (last.isBefore(post.days().from())) {
            throw new Refusal("organization.refusal.daysTurned");
        }
        tenures.findAllByPostOrderByFromDay(post.getId()).stream()
                .filter(tenure -> !tenure.days().isOver(last.plusDays(1)))
                .findFirst()
                .ifPresent(tenure -> refuseHeld(post, tenure));
    }

    private void refuseHeld(Post post, Tenure tenure) {
        throw new Refusal(
                "organization.refusal.postHeld",
                post.title().thai(),
                people.findById(tenure.person()).map(StoredPerson::name).orElse(""));
    }
}
