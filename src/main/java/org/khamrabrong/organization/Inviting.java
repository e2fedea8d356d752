package org.khamrabrong.organization;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator lets people set a password: by a link that is mailed or printed, and good once. */
@Service
@Transactional
public class Inviting {

    private final People people;
    private final Organization organization;
    private final AccountLetters letters;
    private final Actors actors;
    private final Clock clock;

    Inviting(People people, Organization organization, AccountLetters letters, Actors actors, Clock clock) {
        this.people = people;
        this.organization = organization;
        this.letters = letters;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whether mail is set up at all. */
    @Transactional(readOnly = true)
    public boolean canBeMailed() {
        actors.require(Role.ADMINISTRATOR);
        return letters.canBeMailed();
    }

    @Transactional(readOnly = true)
    public AccountStatus status(String username) {
        actors.require(Role.ADMINISTRATOR);
        StoredPerson person =
                people.findByUsername(username).orElseThrow(() -> new Refusal("organization.refusal.unknownPerson"));
        return new AccountStatus(
                username,
                person.name(),
                person.active(),
                person.passwordHash().isPresent(),
                person.email().orElse(null),
                letters.goodUntil(person).orElse(null));
    }

    /**
     * Those in office who have neither a password nor a link that is still good, by unit and name.
     *
     * @param unit where they sit, or beneath it; null for everywhere
     * @param again also those who have a link and have not come in, such as when printed sheets were lost
     */
    @Transactional(readOnly = true)
    public List<Invitee> awaiting(@Nullable UUID unit, boolean again) {
        actors.require(Role.ADMINISTRATOR);
        Set<UUID> units = unit == null ? Set.of() : organization.withAllBeneath(Set.of(unit));
        return people.awaiting(clock.instant(), again, unit == null, units);
    }

    /** The letter goes out once this is committed; for one who has a password already it lets set another. */
    public void mail(String username) {
        actors.require(Role.ADMINISTRATOR);
        StoredPerson to = known(username);
        if (!letters.canBeMailed()) {
            throw new Refusal("organization.refusal.mailNotSetUp");
        }
        if (to.email().isEmpty()) {
            throw new Refusal("organization.refusal.noMailAddress", to.name());
        }
        letters.send(invite(to));
    }

    /** The letter to be printed: nobody can read its link again later. */
    public AccountLetter print(String username) {
        actors.require(Role.ADMINISTRATOR);
        return invite(known(username));
    }

    private AccountLetter invite(StoredPerson to) {
        Invitation.Purpose purpose =
                to.passwordHash().isEmpty() ? Invitation.Purpose.INVITATION : Invitation.Purpose.RESET;
        return letters.invite(to, purpose, actors.currentName());
    }

    private StoredPerson known(String username) {
        StoredPerson person =
                people.held(username).orElseThrow(() -> new Refusal("organization.refusal.unknownPerson"));
        if (!person.active()) {
            throw new Refusal("organization.refusal.inactiveAlready", person.name());
        }
        return person;
    }
}
