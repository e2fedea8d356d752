package org.khamrabrong.organization;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.khamrabrong.kernel.RecentFailures;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.password.PasswordRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where somebody who is signed in sets another password; the present one is asked for. The hashing holds no connection. */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class OwnPassword {

    static final int TRIES = 8;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final Enrolment enrolment;
    private final People people;
    private final Invitations invitations;
    private final Body body;
    private final AccountLetters letters;
    private final PasswordEncoder passwords;
    private final Actors actors;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher facts;
    private final RecentFailures tries = new RecentFailures(TRIES, WINDOW, MOST, InstantSource.system());

    OwnPassword(
            Enrolment enrolment,
            People people,
            Invitations invitations,
            Body body,
            AccountLetters letters,
            PasswordEncoder passwords,
            Actors actors,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts) {
        this.enrolment = enrolment;
        this.people = people;
        this.invitations = invitations;
        this.body = body;
        this.letters = letters;
        this.passwords = passwords;
        this.actors = actors;
        this.transaction = transaction;
        this.facts = facts;
    }

    /** What is wrong with it as one's own, if anything. */
    public Optional<Refusal> weakness(String password) {
        return PasswordRule.weakness(password, actors.current().username(), body.namesToGuess());
    }

    /** Every other sign-in of the person ends, and a link that was asked for leads nowhere; a message says so where mail can. */
    public void change(String present, String wanted) {
        Person person = actors.current();
        confirm(person, present);
        weakness(wanted).ifPresent(weakness -> {
            throw weakness;
        });
        if (present.equals(wanted)) {
            throw new Refusal("organization.refusal.passwordSame");
        }
        String hash = passwords.encode(wanted);
        transaction.executeWithoutResult(status -> {
            StoredPerson stored = people.held(person.username()).orElseThrow();
            facts.publishEvent(stored.changePassword(hash));
            people.saveAndFlush(stored);
            invitations.withdraw(stored.id());
            letters.tellOfChange(stored);
        });
    }

    /** An attempt is counted before it is checked, so that many at once gain nothing. */
    private void confirm(Person person, String present) {
        if (!tries.addUnlessTooMany(person.username())) {
            throw new Refusal("organization.refusal.passwordTooOften", WINDOW.toMinutes());
        }
        enrolment.confirmPassword(person, present);
        tries.forget(person.username());
    }
}
