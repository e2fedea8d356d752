package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.khamrabrong.kernel.WrittenText;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Among whom the administrator chooses, a page at a time; the same rules as where a deputy is entered. */
@Service
@Transactional(readOnly = true)
public class DeputyChoices {

    private final People people;
    private final Actors actors;
    private final Clock clock;

    DeputyChoices(People people, Actors actors, Clock clock) {
        this.people = people;
        this.actors = actors;
        this.clock = clock;
    }

    /** Those in office who sign, and so may need somebody to sign for them. */
    public List<PersonChoice> absent(String text, Pageable page) {
        return among(text, Role.signing(), Set.of(), page);
    }

    /** Those in office who decide something. */
    public List<PersonChoice> deputies(String text, Pageable page) {
        return among(text, Set.of(Role.values()), Role.decidingNothing(), page);
    }

    private List<PersonChoice> among(String text, Set<Role> with, Set<Role> without, Pageable page) {
        actors.require(Role.ADMINISTRATOR);
        return WrittenText.keeps(text) ? people.choices(text, with, without, LocalDate.now(clock), page) : List.of();
    }
}
