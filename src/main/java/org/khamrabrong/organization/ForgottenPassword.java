package org.khamrabrong.organization;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.khamrabrong.kernel.RecentFailures;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails a link to whoever forgot the password. The answer is the same, and as quick, whether there is such a person or not:
 * what is to be done is done behind it.
 */
@Service
public class ForgottenPassword {

    static final int MAILS_OF_ACCOUNT = 3;
    static final int ASKED_FROM_ADDRESS = 20;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST = 10_000;
    private static final int WAITING = 1_000;

    private final People people;
    private final Invitations invitations;
    private final AccountLetters letters;
    private final TransactionTemplate transaction;
    private final RecentFailures accounts = new RecentFailures(MAILS_OF_ACCOUNT, WINDOW, MOST, InstantSource.system());
    private final RecentFailures addresses =
            new RecentFailures(ASKED_FROM_ADDRESS, WINDOW, MOST, InstantSource.system());
    private final ExecutorService behind = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            work -> new Thread(work, "forgotten-passwords"),
            new ThreadPoolExecutor.DiscardPolicy());

    ForgottenPassword(People people, Invitations invitations, AccountLetters letters, TransactionTemplate transaction) {
        this.people = people;
        this.invitations = invitations;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** Whether a link could reach anybody. */
    @Transactional(readOnly = true)
    public boolean offered() {
        return letters.canBeMailed();
    }

    /**
     * @param typed a user name
     * @param address from which it is asked
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void ask(String typed, String address) {
        if (!addresses.addUnlessTooMany(address)) {
            throw new Refusal("organization.refusal.forgottenTooOften");
        }
        String username = typed.strip();
        if (WrittenText.keeps(username) && accounts.addUnlessTooMany(username)) {
            behind.execute(() -> transaction.executeWithoutResult(status -> mail(username)));
        }
    }

    private void mail(String username) {
        Optional<StoredPerson> person = people.held(username)
                .filter(StoredPerson::active)
                .filter(found -> found.email().isPresent())
                .filter(this::wasInvited);
        if (letters.canBeMailed()) {
            person.ifPresent(to -> letters.send(letters.invite(to, Invitation.Purpose.FORGOTTEN, to.username())));
        }
    }

    /** Nobody comes in whom the administrator has not asked in. */
    private boolean wasInvited(StoredPerson person) {
        return person.passwordHash().isPresent()
                || invitations.findById(person.id()).isPresent();
    }

    @PreDestroy
    void stop() {
        behind.shutdownNow();
    }
}
