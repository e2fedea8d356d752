package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.kernel.WrittenText;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Among whom one chooses, a page at a time; the same rules as where a deputy is named. */
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

    /** Those in office who are asked for steps: all for the administrator, for a head those who sit in the unit. */
    public List<PersonChoice> absent(String text, Pageable page) {
        if (actors.current().is(Role.ADMINISTRATOR)) {
            return among(text, Role.doingSteps(), Set.of(), page);
        }
        Set<UUID> units = actors.current().unitsHeaded();
        return units.isEmpty() || !WrittenText.keeps(text)
                ? List.of()
                : people.choicesIn(text, Role.doingSteps(), units, LocalDate.now(clock), page);
    }

    /** Those in office who decide something. */
    public List<PersonChoice> deputies(String text, Pageable page) {
        actors.requireSomeone();
        return among(text, Set.of(Role.values()), Role.decidingNothing(), page);
    }

    private List<PersonChoice> among(String text, Set<Role> with, Set<Role> without, Pageable page) {
        return WrittenText.keeps(text) ? people.choices(text, with, without, LocalDate.now(clock), page) : List.of();
    }
}
