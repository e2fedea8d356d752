package org.khamrabrong.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets notices after their time, a portion in each transaction; the record of what they told stays. */
@Component
class OldNotices {

    static final int PORTION = 1000;

    /** What is still to be mailed stays, and what speaks of a step that waits: when that falls away, its people are told. */
    private static final String FORGET = """
            delete from notice n
            using (select o.announcement, o.person
                   from notice o
                   join announcement a on a.id = o.announcement
                   where o.told_at < :read and (o.read_at < :read or o.told_at < :told)
                     and o.mail_state not in ('DUE', 'DIGEST')
                     and not exists (select from work_item w where w.task = a.task and w.closed_at is null)
                   order by o.told_at
                   limit :portion
                   for update of o skip locked) old
            where n.announcement = old.announcement and n.person = old.person
            """;

    private static final String FORGET_TOLD_TO_NOBODY = """
            delete from announcement
            where id in (select a.id
                         from announcement a
                         where a.told_at < :read and not exists (select from notice n where n.announcement = a.id)
                         order by a.told_at
                         limit :portion
                         for update of a skip locked)
            """;

    private final JdbcClient database;
    private final NoticeKeeping keeping;
    private final Clock clock;

    OldNotices(JdbcClient database, NoticeKeeping keeping, Clock clock) {
        this.database = database;
        this.keeping = keeping;
        this.clock = clock;
    }

    void forget() {
        forget(FORGET);
        forget(FORGET_TOLD_TO_NOBODY);
    }

    private void forget(String statement) {
        Instant now = clock.instant();
        int forgotten;
        do {
            forgotten = database.sql(statement)
                    .param("read", Timestamp.from(keeping.readBefore(now)))
                    .param("told", Timestamp.from(keeping.toldBefore(now)))
                    .param("portion", PORTION)
                    .update();
        } while (forgotten == PORTION);
    }
}
