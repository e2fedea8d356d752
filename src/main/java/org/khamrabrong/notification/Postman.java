package org.khamrabrong.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.notification.Carriers.Carrier;
import org.khamrabrong.notification.OutboxTable.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due: takes some mails in a transaction of its own, speaks to the server in none, and keeps what came of each in
 * another. Several nodes share the outbox; who dies in between leaves to the next what is not kept as sent.
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

    /** So many are taken together and go by one carrier; then what is set up is asked for anew. */
    private static final int PORTION = 50;

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
        int most = PORTION;
        while (most > 0) {
            most = send(most);
        }
    }

    /**
     * By one carrier, up to the first mail that is not taken.
     *
     * @return how many to take next: after a failure one alone, since the next may fail too; 0 where none is left
     */
    private int send(int most) {
        Optional<Carrier> present = carriers.present();
        if (present.isEmpty()) {
            return 0;
        }
        Instant until = clock.instant().plus(HOLD.dividedBy(2));
        List<Taken> taken =
                Objects.requireNonNull(transaction.execute(status -> outbox.take(most, clock.instant(), HOLD)));
        try (Carrier by = present.get()) {
            Deque<Taken> left = new ArrayDeque<>(meant(taken));
            boolean good = !left.isEmpty();
            while (good && !left.isEmpty() && clock.instant().isBefore(until)) {
                good = send(by, left.remove());
            }
            putBack(left);
            return taken.isEmpty() ? 0 : good ? PORTION : 1;
        }
    }

    private void putBack(Collection<Taken> left) {
        if (!left.isEmpty()) {
            List<UUID> ids = left.stream().map(Taken::id).toList();
            transaction.executeWithoutResult(status -> outbox.putBack(ids, clock.instant()));
        }
    }

    /** Asked of all together; where that fails one by one, so that a bad one keeps no other from being sent. */
    private List<Taken> meant(List<Taken> taken) {
        try {
            return stillMeant(taken);
        } catch (RuntimeException failure) {
            return taken.stream().flatMap(each -> meantAlone(each).stream()).toList();
        }
    }

    private List<Taken> meantAlone(Taken taken) {
        try {
            return stillMeant(List.of(taken));
        } catch (RuntimeException failure) {
            LOG.error("Mail {} has failed, try {}", taken.id(), taken.tries(), failure);
            transaction.executeWithoutResult(status -> keep(taken, Undelivered.because(failure)));
            return List.of();
        }
    }

    /** What is no longer meant goes nowhere. */
    private List<Taken> stillMeant(List<Taken> taken) {
        List<UUID> ofNotices = taken.stream()
                .filter(each -> NoticeMails.writes(each.subject()))
                .map(Taken::id)
                .toList();
        Set<UUID> meant = ofNotices.isEmpty() ? Set.of() : notices.stillMeant(ofNotices);
        Set<UUID> dropped = new HashSet<>(ofNotices);
        dropped.removeAll(meant);
        transaction.executeWithoutResult(status -> dropped.forEach(each -> outbox.dropped(each, clock.instant())));
        return taken.stream().filter(each -> !dropped.contains(each.id())).toList();
    }

    /** Whether the carrier is good for another. */
    private boolean send(Carrier by, Taken taken) {
        try {
            by.carry(taken.id(), whole(taken));
        } catch (Undelivered undelivered) {
            LOG.info("Mail {} was not taken, try {}: {}", taken.id(), taken.tries(), undelivered.reason());
            return notSent(taken, undelivered);
        } catch (RuntimeException failure) {
            LOG.error("Mail {} has failed, try {}", taken.id(), taken.tries(), failure);
            return notSent(taken, Undelivered.because(failure));
        }
        transaction.executeWithoutResult(status -> outbox.sent(taken.id(), clock.instant()));
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
