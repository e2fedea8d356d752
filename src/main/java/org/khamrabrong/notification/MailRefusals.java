package org.khamrabrong.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.notification.NotificationFact.AddressStopped;
import org.khamrabrong.organization.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how often in a row an address is refused for good, and stops notices there when that is too often. */
@Component
class MailRefusals {

    static final int MOST = 3;

    private static final String COUNT = """
            insert into mail_refusal (address, refusals, answer, refused_at)
            values (:address, 1, :answer, :at)
            on conflict (address) do update
            set refusals = mail_refusal.refusals + 1, answer = excluded.answer, refused_at = excluded.refused_at
            returning refusals
            """;

    private static final String STOP =
            "update mail_refusal set stopped_at = :at where address = :address and stopped_at is null";

    /** What is on its way goes nowhere either. */
    private static final String STOP_MAILS = """
            with stopped as (
                update notice set mail_state = 'NONE'
                where mail_state in ('DUE', 'DIGEST') and person in (select id from person where email = :address))
            update mail set state = 'FAILED', reason = 'notification.answer.stopped', done_at = :at
            where state = 'WAITING' and address = :address and subject in ('NOTICE', 'DIGEST')
            """;

    private final JdbcClient database;
    private final ApplicationEventPublisher facts;

    MailRefusals(JdbcClient database, ApplicationEventPublisher facts) {
        this.database = database;
        this.facts = facts;
    }

    /** In the server's words. */
    void refused(String address, String answer, Instant at) {
        int refusals = database.sql(COUNT)
                .param("address", address)
                .param("answer", answer)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
        if (refusals >= MOST && run(STOP, address, at) > 0) {
            run(STOP_MAILS, address, at);
            facts.publishEvent(new AddressStopped(Actors.SYSTEM, address, refusals, people(address)));
        }
    }

    private int run(String statement, String address, Instant at) {
        return database.sql(statement)
                .param("address", address)
                .param("at", Timestamp.from(at))
                .update();
    }

    private Set<String> people(String address) {
        List<String> usernames = database.sql("select username from person where email = :address")
                .param("address", address)
                .query(String.class)
                .list();
        return usernames.stream().collect(Collectors.toUnmodifiableSet());
    }
}
