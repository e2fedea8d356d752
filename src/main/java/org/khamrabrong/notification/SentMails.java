package org.khamrabrong.notification;

import java.time.Instant;
import java.util.List;
import org.khamrabrong.organization.Actors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails about notices that went to the signed-in person, as they were sent. */
@Service
@Transactional(readOnly = true)
public class SentMails {

    private static final String PAGE = """
            select title, address, body_text, done_at
            from mail
            where person = :me and state = 'SENT' and subject in ('NOTICE', 'DIGEST')
            order by done_at desc, id
            limit :limit offset :offset
            """;

    private final JdbcClient database;
    private final Actors actors;

    SentMails(JdbcClient database, Actors actors) {
        this.database = database;
        this.actors = actors;
    }

    /** @param text as a reader without pages sees it */
    public record Sent(String title, String address, String text, Instant at) {}

    /** The latest first. */
    public Slice<Sent> own(Pageable page) {
        List<Sent> rows = database.sql(PAGE)
                .param("me", actors.current().id())
                .param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query((row, number) -> new Sent(
                        row.getString("title"),
                        row.getString("address"),
                        row.getString("body_text"),
                        row.getTimestamp("done_at").toInstant()))
                .list();
        boolean more = rows.size() > page.getPageSize();
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }
}
