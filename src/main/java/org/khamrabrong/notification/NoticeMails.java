package org.khamrabrong.notification;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.notification.DueNotices.Due;
import org.khamrabrong.notification.NoticeRow.Told;
import org.khamrabrong.notification.OutboxTable.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes mails of notices: one of each, or one a day of all. Several nodes share the work, and each notice comes into one mail,
 * since it is marked in the transaction in which the mail is put into the outbox. What its reader may see no longer, or has done
 * already, is left out; that is asked once more before the mail is sent.
 */
@Component
class NoticeMails {

    static final String ONE = "NOTICE";
    static final String MANY = "DIGEST";

    private static final Logger LOG = LoggerFactory.getLogger(NoticeMails.class);

    private static final int AT_ONCE = 100;
    private static final int MOST_IN_A_DIGEST = 200;

    private final DueNotices notices;
    private final NoticeLetter letter;
    private final OutboxTable outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NoticeMails(
            DueNotices notices, NoticeLetter letter, OutboxTable outbox, TransactionTemplate transaction, Clock clock) {
        this.notices = notices;
        this.letter = letter;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All that is due now. */
    void write() {
        boolean more = true;
        while (more) {
            more = writeSome();
        }
        more = true;
        while (more) {
            more = writeDigest();
        }
    }

    /** All together; where that fails one by one, so that none keeps the others from being mailed. */
    private boolean writeSome() {
        List<Due> taken = new ArrayList<>();
        try {
            transaction.executeWithoutResult(status -> {
                taken.addAll(notices.take(AT_ONCE));
                write(taken);
            });
        } catch (RuntimeException failure) {
            requireTaken(taken, failure);
            taken.forEach(this::writeAlone);
        }
        return taken.size() == AT_ONCE;
    }

    private void writeAlone(Due due) {
        try {
            transaction.executeWithoutResult(status -> write(notices.still(List.of(due))));
        } catch (RuntimeException failure) {
            setAside(ONE, List.of(due), failure);
        }
    }

    private void write(List<Due> due) {
        Map<Due, Told> meant = notices.meant(due);
        due.forEach(each -> {
            Told told = meant.get(each);
            if (told == null) {
                notices.leaveOut(List.of(each));
            } else {
                put(ONE, List.of(each), letter.ofOne(each.to().name(), each.to().address(), told));
            }
        });
    }

    /** One person's, once on a day; where it cannot be written, what keeps it from being so is set aside. */
    private boolean writeDigest() {
        List<Due> taken = new ArrayList<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> writeDigest(taken)));
        } catch (RuntimeException failure) {
            requireTaken(taken, failure);
            List<Due> bad = taken.stream().filter(this::isUnwritable).toList();
            setAside(MANY, bad.isEmpty() ? taken : bad, failure);
            return true;
        }
    }

    private boolean writeDigest(List<Due> taken) {
        ZonedDateTime now = clock.instant().atZone(ThaiTime.ZONE);
        Optional<UUID> person = notices.takeDigest(now.toLocalDate(), now.getHour());
        person.ifPresent(reader -> {
            taken.addAll(notices.ofDigest(reader, MOST_IN_A_DIGEST));
            Map<Due, Told> meant = notices.meant(taken);
            notices.leaveOut(
                    taken.stream().filter(each -> !meant.containsKey(each)).toList());
            List<Due> told = taken.stream().filter(meant::containsKey).toList();
            if (!told.isEmpty()) {
                DueNotices.To to = told.get(0).to();
                put(
                        MANY,
                        told,
                        letter.ofMany(
                                to.name(),
                                to.address(),
                                told.stream()
                                        .map(each -> Objects.requireNonNull(meant.get(each)))
                                        .toList()));
            }
        });
        return person.isPresent();
    }

    private boolean isUnwritable(Due due) {
        try {
            letter.ofOne(due.to().name(), due.to().address(), due.told());
            return false;
        } catch (RuntimeException failure) {
            return true;
        }
    }

    /** Where nothing was taken, it is no notice that fails. */
    private static void requireTaken(List<Due> taken, RuntimeException failure) {
        if (taken.isEmpty()) {
            throw failure;
        }
    }

    /** The administrator finds it among the mails, with its reason. */
    private void setAside(String subject, List<Due> bad, RuntimeException failure) {
        DueNotices.To to = bad.get(0).to();
        LOG.error(
                "A mail to {} about {} cannot be written",
                to.person(),
                bad.get(0).announcement(),
                failure);
        transaction.executeWithoutResult(status -> {
            List<Due> still = notices.still(bad);
            if (!still.isEmpty()) {
                UUID id = put(subject, still, new Mail(to.name(), to.address(), "", "", ""));
                outbox.failed(id, Undelivered.unwritten(failure), clock.instant());
            }
        });
    }

    private UUID put(String subject, List<Due> due, Mail mail) {
        UUID id = UUID.randomUUID();
        outbox.write(new Written(id, subject, due.get(0).to().person(), mail), null, clock.instant());
        notices.written(due, id);
        return id;
    }

    /** @param subject of any mail */
    static boolean writes(String subject) {
        return Set.of(ONE, MANY).contains(subject);
    }

    /**
     * Those of which everything is still for their readers; of the others the rest is told anew.
     *
     * @param mails about notices
     */
    Set<UUID> stillMeant(Collection<UUID> mails) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Due> all = notices.ofMails(mails);
            Set<Due> meant = notices.meant(all).keySet();
            Set<UUID> whole = new HashSet<>();
            all.stream()
                    .collect(Collectors.groupingBy(due -> Objects.requireNonNull(due.mail())))
                    .forEach((mail, of) -> {
                        if (meant.containsAll(of)) {
                            whole.add(mail);
                        } else {
                            notices.anew(
                                    mail,
                                    of.stream()
                                            .filter(each -> !meant.contains(each))
                                            .toList());
                        }
                    });
            return whole;
        }));
    }
}
