package org.khamrabrong.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.notification.Carriers.Carrier;
import org.khamrabrong.notification.OutboxTable.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due: takes a mail in a transaction of its own, speaks to the server in none, and keeps what came of it in
 * another. Several nodes share the outbox; who dies in between leaves the mail to the next.
 */
@Component
class Postman {

    /** Before each further try; after the last the mail is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** Longer than a server is waited for. */
    private static final Duration HOLD = Duration.ofMinutes(5);

    /** So many go by one carrier; then what is set up is asked for anew. */
    private static final int PORTION = 100;

    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final OutboxTable outbox;
    private final Carriers carriers;
    private final NoticeMails notices;
    private final MailRefusals refusals;
    private final Secrets secrets;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            OutboxTable outbox,
            Carriers carriers,
            NoticeMails notices,
            MailRefusals refusals,
            Secrets secrets,
            TransactionTemplate transaction,
            Clock clock) {
        this.outbox = outbox;
        this.carriers = carriers;
        this.notices = notices;
        this.refusals = refusals;
        this.secrets = secrets;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All that is due, one after another; nothing while nothing carries mail. */
    void run() {
        transaction.executeWithoutResult(status -> {
            outbox.giveUpOld(clock.instant());
            outbox.forget(clock.instant().minus(REMEMBERED));
        });
        boolean more = true;
        while (more) {
            more = sendPortion();
        }
    }

    /** By one carrier, up to the first mail that is not taken; whether there may be more. */
    private boolean sendPortion() {
        Optional<Carrier> present = carriers.present();
        if (present.isEmpty()) {
            return false;
        }
        try (Carrier by = present.get()) {
            int left = PORTION;
            Optional<Taken> next = take();
            while (next.isPresent() && send(by, next.get()) && --left > 0) {
                next = take();
            }
            return next.isPresent();
        }
    }

    private Optional<Taken> take() {
        return transaction.execute(status -> outbox.take(clock.instant(), HOLD));
    }

    /** Whether the carrier is good for another. */
    private boolean send(Carrier by, Taken taken) {
        try {
            if (!notices.isStillMeant(taken.id(), taken.subject())) {
                transaction.executeWithoutResult(status -> outbox.dropped(taken.id(), clock.instant()));
                return true;
            }
            by.carry(taken.id(), whole(taken));
        } catch (Undelivered undelivered) {
            LOG.info("Mail {} was not taken, try {}: {}", taken.id(), taken.tries(), undelivered.reason());
            return notSent(taken, undelivered);
        } catch (RuntimeException failure) {
            LOG.error("Mail {} has failed, try {}", taken.id(), taken.tries(), failure);
            return notSent(taken, Undelivered.because(failure));
        }
        transaction.executeWithoutResult(status -> {
            outbox.sent(taken.id(), clock.instant());
            refusals.taken(taken.mail().address());
        });
        return true;
    }

    private boolean notSent(Taken taken, Undelivered why) {
        transaction.executeWithoutResult(status -> keep(taken, why));
        return false;
    }

    private void keep(Taken taken, Undelivered why) {
        Instant now = clock.instant();
        if (why.isForGood() || taken.tries() > PAUSES.size()) {
            outbox.failed(taken.id(), why, now);
            if (why.isForGood()) {
                refusals.refused(taken.mail().address(), why.answer(), now);
            }
        } else {
            outbox.later(taken.id(), why, now.plus(PAUSES.get(taken.tries() - 1)));
        }
    }

    private Mail whole(Taken taken) throws Undelivered {
        if (taken.link() == null) {
            return taken.mail();
        }
        try {
            String address = secrets.open(taken.link());
            Mail mail = taken.mail();
            return new Mail(
                    mail.name(),
                    mail.address(),
                    mail.title(),
                    LetterText.withLink(mail.text(), address),
                    LetterText.withLinkOnPage(mail.html(), address));
        } catch (Refusal otherKey) {
            throw Undelivered.because(otherKey);
        }
    }
}
