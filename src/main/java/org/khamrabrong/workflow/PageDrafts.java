package org.khamrabrong.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.khamrabrong.organization.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody typed on a page that is no step's form; nobody else reads it. */
@Service
@Transactional
public class PageDrafts {

    private static final String FIND = "select content from page_draft where page = :page and username = :username";

    private static final String KEEP = """
            insert into page_draft (page, username, content, saved_at)
            values (:page, :username, :content, :at)
            on conflict (page, username) do update set content = excluded.content, saved_at = excluded.saved_at
            """;

    private final JdbcClient database;
    private final Actors actors;
    private final Clock clock;

    PageDrafts(JdbcClient database, Actors actors, Clock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param page its address */
    @Transactional(readOnly = true)
    public Optional<String> find(String page) {
        return database.sql(FIND)
                .param("page", page)
                .param("username", actors.current().username())
                .query(String.class)
                .optional();
    }

    /** @return the time that stands as “draft saved” on the page */
    public Instant save(String page, String content) {
        FormDrafts.requireKeepable(content);
        Instant now = clock.instant();
        database.sql(KEEP)
                .param("page", page)
                .param("username", actors.current().username())
                .param("content", content)
                .param("at", Timestamp.from(now))
                .update();
        return now;
    }
}
