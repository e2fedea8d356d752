package org.khamrabrong.signing;

import java.time.Clock;
import java.time.Instant;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Enrolment;
import org.khamrabrong.organization.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks for a person's password once more, a limited number of times over all steps until it is right. An attempt is counted before it is
 * checked and in a transaction of its own, so that neither a failed attempt nor several at once get around the limit.
 */
@Component
class SigningPasswords {

    private final Enrolment enrolment;
    private final PasswordAttempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;

    SigningPasswords(
            Enrolment enrolment,
            PasswordAttempts attempts,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.enrolment = enrolment;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** To be called outside of any transaction: it begins its own, one after the other. */
    void confirm(Signing.Asked asked, String password) {
        Person person = asked.person();
        int left = apart.execute(status -> spend(person));
        if (right(person, password)) {
            apart.executeWithoutResult(status -> attempts.forget(person.username()));
            return;
        }
        if (left == 0) {
            apart.executeWithoutResult(status -> events.publishEvent(
                    attempts.held(person.username(), clock.instant()).locked(asked.agreement(), asked.side())));
        }
        throw new WrongPassword(left);
    }

    private int spend(Person person) {
        Instant now = clock.instant();
        return attempts.held(person.username(), now).spend(now);
    }

    private boolean right(Person person, String password) {
        try {
            enrolment.confirmPassword(person, password);
            return true;
        } catch (Refusal wrong) {
            return false;
        }
    }
}
