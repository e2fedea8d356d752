package org.khamrabrong.organization;

import java.time.Clock;
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

/**
 * Lets whoever holds a link set the password that it is for. What is wrong with a link is said to its holder alone; of any
 * other nothing is said, and not often.
 */
@Service
public class Admission {

    static final int TRIES = 20;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final Invitations invitations;
    private final People people;
    private final Body body;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationEventPublisher facts;
    private final RecentFailures failures = new RecentFailures(TRIES, WINDOW, MOST, InstantSource.system());

    Admission(
            Invitations invitations,
            People people,
            Body body,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.invitations = invitations;
        this.people = people;
        this.body = body;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Whose link it is; looking does not use it up.
     *
     * @param address from which it is asked
     * @throws Refusal where it is good no longer, or never was one
     */
    @Transactional(readOnly = true)
    public Welcome look(String token, String address) {
        if (failures.tooMany(address)) {
            throw new Refusal("organization.refusal.invitationTooOften");
        }
        Invitation found = found(token, address);
        StoredPerson holder = holder(found);
        found.check(clock.instant());
        return new Welcome(
                holder.username(), holder.name(), body.names(), found.purpose() == Invitation.Purpose.INVITATION);
    }

    /** What is wrong with a password for that person, if anything. */
    @Transactional(readOnly = true)
    public Optional<Refusal> weakness(String username, String password) {
        return PasswordRule.weakness(password, username, body.namesToGuess());
    }

    /** Sets the password; the link is worthless from then on. The hashing holds no lock and no connection. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void accept(String token, String address, String password) {
        Welcome welcome = transaction.execute(status -> look(token, address));
        weakness(welcome.username(), password).ifPresent(weakness -> {
            throw weakness;
        });
        String hash = passwords.encode(password);
        transaction.executeWithoutResult(status -> {
            StoredPerson holder = people.held(welcome.username())
                    .filter(StoredPerson::active)
                    .orElseThrow(() -> new Refusal("organization.refusal.invitationInactive"));
            Invitation held = invitations
                    .findByHash(InvitationToken.of(token).hash())
                    .orElseThrow(() -> new Refusal("organization.refusal.invitationUnknown"));
            facts.publishEvent(held.use(holder, hash, clock.instant()));
        });
    }

    private Invitation found(String token, String address) {
        try {
            return invitations
                    .findByHash(InvitationToken.of(token).hash())
                    .orElseThrow(() -> new Refusal("organization.refusal.invitationUnknown"));
        } catch (Refusal unknown) {
            failures.add(address);
            throw unknown;
        }
    }

    private StoredPerson holder(Invitation invitation) {
        return people.findById(invitation.person())
                .filter(StoredPerson::active)
                .orElseThrow(() -> new Refusal("organization.refusal.invitationInactive"));
    }
}
