package org.khamrabrong.organization;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Writes a new unit or person together with what says so by days, so that the two never differ. */
@Component
class Entries {

    /**
     * The first day of whatever is entered without one, before anything the cycle can be about: whoever moves the clock
     * back, as tests do, still finds everybody in office.
     */
    static final LocalDate SINCE_EVER = LocalDate.of(2000, 1, 1);

    private final Units units;
    private final UnitStates states;
    private final People people;
    private final Posts posts;
    private final Tenures tenures;

    Entries(Units units, UnitStates states, People people, Posts posts, Tenures tenures) {
        this.units = units;
        this.states = states;
        this.people = people;
        this.posts = posts;
        this.tenures = tenures;
    }

    Unit enter(Unit unit, LocalDate from) {
        Unit entered = units.saveAndFlush(unit);
        states.save(new UnitState(entered, from));
        return entered;
    }

    /** With the post that he or she holds. */
    StoredPerson enter(StoredPerson person, LocalDate from) {
        StoredPerson entered = people.saveAndFlush(person);
        Post post = posts.save(new Post(entered.unit(), new PostTitle(entered.position(), entered.position()), from));
        tenures.save(new Tenure(post.getId(), entered.id(), true, new Days(from, null)));
        return entered;
    }
}
