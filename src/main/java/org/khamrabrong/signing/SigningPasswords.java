package org.khamrabrong.signing;

import java.time.Clock;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Directory;
import org.khamrabrong.organization.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks for the signer's password once more, a limited number of times per step. An attempt is counted before it is
 * checked and in a transaction of its own, so that neither a refused signature nor several at once get around the limit.
 */
@Component
class SigningPasswords {

    private final Directory directory;
    private final PasswordAttempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;

    SigningPasswords(
            Directory directory,
            PasswordAttempts attempts,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.directory = directory;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** To be called before the signing transaction has changed anything. */
    void confirm(String task, AgreementId agreement, Side side, Person person, String password) {
        int left = apart.execute(status -> spend(task, person));
        if (!right(person, password)) {
            if (left == 0) {
                apart.executeWithoutResult(
                        status -> events.publishEvent(new SigningLocked(agreement, person.username(), side)));
            }
            throw new WrongPassword(left);
        }
        attempts.forget(task);
    }

    private int spend(String task, Person person) {
        attempts.begin(task, person.username(), clock.instant());
        return attempts.findByTaskAndUsername(task, person.username()).spend(clock.instant());
    }

    private boolean right(Person person, String password) {
        try {
            directory.confirmPassword(person, password);
            return true;
        } catch (Refusal wrong) {
            return false;
        }
    }
}
