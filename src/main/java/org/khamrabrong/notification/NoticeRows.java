package org.khamrabrong.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.AgreementName;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.notification.NoticeRow.Said;
import org.khamrabrong.notification.NoticeRow.State;
import org.khamrabrong.notification.NoticeRow.Step;
import org.khamrabrong.notification.NoticeRow.Told;
import org.khamrabrong.organization.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices as their readers find them. */
@Component
class NoticeRows {

    /** A bell shows no more. */
    static final int MOST = 100;

    private final JdbcClient database;
    private final Clock clock;

    NoticeRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A notice before anybody has asked whether its reader may see the agreement.
     *
     * @param what declared name of the fact; null where it is about a step alone
     */
    record Kept(
            UUID id,
            Instant at,
            boolean unread,
            @Nullable AgreementId agreement,
            @Nullable String what,
            Told told,
            Said said) {

        Told at(@Nullable AgreementName place) {
            return new Told(told.kind(), told.step(), place, told.mustAct(), told.many());
        }
    }

    /** How many notices wait to be read, no more than {@link #MOST} of each person; whoever has none is missing. */
    Map<UUID, Integer> unread(Collection<UUID> people) {
        Map<UUID, Integer> counts = new HashMap<>();
        database.sql(NoticeSql.UNREAD)
                .param("people", people.toArray(UUID[]::new))
                .param("most", MOST)
                .query(row -> {
                    counts.put(row.getObject("person", UUID.class), row.getInt("unread"));
                });
        return counts;
    }

    List<Kept> page(Person reader, NoticeFilter filter, int limit, long offset) {
        Kind kind = filter.kind();
        return database.sql(NoticeSql.PAGE)
                .param("me", reader.id())
                .param("username", reader.username())
                .param("today", LocalDate.ofInstant(clock.instant(), ThaiTime.ZONE))
                .param("kind", kind == null ? null : kind.name())
                .param("unread", filter.unreadOnly())
                .param("limit", limit)
                .param("offset", offset)
                .query(NoticeRows::kept)
                .list();
    }

    int read(UUID reader, UUID notice, Instant at) {
        return database.sql(NoticeSql.READ)
                .param("me", reader)
                .param("id", notice)
                .param("at", Timestamp.from(at))
                .update();
    }

    int readAll(UUID reader, Instant at) {
        return database.sql(NoticeSql.READ_ALL)
                .param("me", reader)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        UUID agreement = row.getObject("agreement", UUID.class);
        return new Kept(
                row.getObject("id", UUID.class),
                row.getTimestamp("told_at").toInstant(),
                row.getTimestamp("read_at") == null,
                agreement == null ? null : new AgreementId(agreement),
                row.getString("what"),
                told(row),
                new Said(row.getString("said_thai"), row.getString("said_english")));
    }

    static Told told(ResultSet row) throws SQLException {
        return new Told(
                Kind.valueOf(row.getString("kind")), step(row), null, row.getBoolean("must_act"), row.getInt("many"));
    }

    private static @Nullable Step step(ResultSet row) throws SQLException {
        if (row.getString("task") == null) {
            return null;
        }
        Timestamp due = row.getTimestamp("due_at");
        return new Step(
                row.getString("task"),
                row.getString("task_key"),
                row.getString("form"),
                row.getString("role"),
                row.getString("holder"),
                due == null ? null : due.toInstant(),
                State.valueOf(row.getString("step_state")));
    }
}
