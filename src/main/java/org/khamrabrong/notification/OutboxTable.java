package org.khamrabrong.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits to be sent; whoever takes a mail has it to itself for a while, and dies without losing it. */
@Component
class OutboxTable {

    private static final String WRITE = """
            insert into mail (id, subject, person, name, address, title, body_text, body_html, link_sealed, link_until,
                              state, next_try, written_at)
            values (:id, :subject, :person, :name, :address, :title, :text, :html, :link, :until, 'WAITING', :at, :at)
            """;

    /** A link that is too old is given up before anybody is troubled with it. */
    private static final String GIVE_UP_OLD = """
            update mail set state = 'FAILED', reason = 'notification.answer.linkExpired', link_sealed = null, done_at = :now
             where state = 'WAITING' and link_until <= :now
            """;

    private static final String TAKE = """
            update mail m set next_try = :until, tries = tries + 1
              from (select id from mail
                     where state = 'WAITING' and next_try <= :now
                     order by next_try, id
                       for update skip locked
                     limit :most) due
             where m.id = due.id
            returning m.id, m.subject, m.name, m.address, m.title, m.body_text, m.body_html, m.link_sealed, m.tries
            """;

    /** Its address is refused no more. */
    private static final String SENT = """
            with sent as (
                update mail set state = 'SENT', link_sealed = null, reason = null, answer = null, done_at = :now
                 where id = :id and state = 'WAITING'
                returning address)
            delete from mail_refusal r using sent where r.address = sent.address
            """;

    /** As if they had not been taken. */
    private static final String PUT_BACK = """
            update mail set next_try = :now, tries = tries - 1 where id = any (:ids) and state = 'WAITING'
            """;

    private static final String FAILED = """
            update mail set state = 'FAILED', link_sealed = null, reason = :reason, answer = :answer, done_at = :now
             where id = :id and state = 'WAITING'
            """;

    private static final String DROPPED = """
            update mail set state = 'FAILED', reason = 'notification.answer.noLongerMeant', answer = null, done_at = :now
             where id = :id and state = 'WAITING'
            """;

    private static final String LATER = """
            update mail set next_try = :next, reason = :reason, answer = :answer where id = :id and state = 'WAITING'
            """;

    private static final String FORGET = "delete from mail where state <> 'WAITING' and done_at < :before";

    private static final String PAGE = """
            select id, subject, name, address, state, tries, next_try, reason, answer, written_at, done_at, link_until
              from mail order by written_at desc, id limit :limit offset :offset
            """;

    /**
     * One with a secret link is written anew by whoever gave the link; what is no longer meant never goes out, nor what has no
     * words.
     */
    private static final String AGAIN = """
            update mail set state = 'WAITING', tries = 0, next_try = :now, done_at = null
             where id = :id and state = 'FAILED' and link_until is null
               and reason is distinct from 'notification.answer.noLongerMeant'
               and reason is distinct from 'notification.answer.notWritten'
            """;

    private static final String DISCARD = """
            delete from mail where id = :id and state = 'FAILED' and reason = 'notification.answer.notWritten'
            """;

    private final JdbcClient database;

    OutboxTable(JdbcClient database) {
        this.database = database;
    }

    /** A mail, about what and to whom. */
    record Written(UUID id, String subject, UUID person, Mail mail) {}

    record SealedLink(String sealed, Instant until) {}

    /**
     * One that was taken to be sent.
     *
     * @param link sealed; null where it has none
     * @param tries this one included
     */
    record Taken(
            UUID id, String subject, Mail mail, @Nullable String link, int tries) {}

    void write(Written written, @Nullable SealedLink link, Instant now) {
        database.sql(WRITE)
                .param("id", written.id())
                .param("subject", written.subject())
                .param("person", written.person())
                .param("name", written.mail().name())
                .param("address", written.mail().address())
                .param("title", written.mail().title())
                .param("text", written.mail().text())
                .param("html", written.mail().html())
                .param("link", link == null ? null : link.sealed())
                .param("until", link == null ? null : Timestamp.from(link.until()))
                .param("at", Timestamp.from(now))
                .update();
    }

    void giveUpOld(Instant now) {
        database.sql(GIVE_UP_OLD).param("now", Timestamp.from(now)).update();
    }

    /** Those that are due longest and that nobody else has just taken. */
    List<Taken> take(int most, Instant now, Duration hold) {
        return database.sql(TAKE)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(hold)))
                .param("most", most)
                .query(OutboxTable::taken)
                .list();
    }

    void putBack(Collection<UUID> ids, Instant now) {
        database.sql(PUT_BACK)
                .param("ids", ids.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    void sent(UUID id, Instant now) {
        database.sql(SENT).param("id", id).param("now", Timestamp.from(now)).update();
    }

    void failed(UUID id, Undelivered why, Instant now) {
        told(database.sql(FAILED), id, why).param("now", Timestamp.from(now)).update();
    }

    /** It says what its reader may see no longer, or need not know any more. */
    void dropped(UUID id, Instant now) {
        database.sql(DROPPED).param("id", id).param("now", Timestamp.from(now)).update();
    }

    void later(UUID id, Undelivered why, Instant next) {
        told(database.sql(LATER), id, why).param("next", Timestamp.from(next)).update();
    }

    void forget(Instant before) {
        database.sql(FORGET).param("before", Timestamp.from(before)).update();
    }

    List<MailRow> page(int limit, long offset) {
        return database.sql(PAGE)
                .param("limit", limit)
                .param("offset", offset)
                .query(OutboxTable::row)
                .list();
    }

    boolean again(UUID id, Instant now) {
        return database.sql(AGAIN)
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** Whether it was one that could not be written. */
    boolean discard(UUID id) {
        return database.sql(DISCARD).param("id", id).update() > 0;
    }

    private static JdbcClient.StatementSpec told(JdbcClient.StatementSpec statement, UUID id, Undelivered why) {
        return statement.param("id", id).param("reason", why.reason()).param("answer", why.answer());
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                new Mail(
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("title"),
                        row.getString("body_text"),
                        row.getString("body_html")),
                row.getString("link_sealed"),
                row.getInt("tries"));
    }

    private static MailRow row(ResultSet row, int number) throws SQLException {
        return new MailRow(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                new MailRow.To(row.getString("name"), row.getString("address")),
                MailRow.State.valueOf(row.getString("state")),
                row.getInt("tries"),
                new MailRow.Moments(
                        row.getTimestamp("written_at").toInstant(),
                        instant(row, "done_at"),
                        row.getTimestamp("next_try").toInstant()),
                new MailRow.Reason(
                        row.getString("reason"), row.getString("answer"), row.getTimestamp("link_until") != null));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
