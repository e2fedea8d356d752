package org.khamrabrong.notification;

import java.time.Instant;
import java.util.List;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.notification.NotificationFact.AddressResumed;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator sees which addresses get no notices any more, and lets them go on. */
@Service
@Transactional
public class StoppedAddresses {

    private static final String PAGE = """
            select address, refusals, answer, stopped_at,
                coalesce((select string_agg(p.name, ', ' order by p.name) from person p where p.email = r.address), '') as names
            from mail_refusal r
            where stopped_at is not null
            order by stopped_at desc, address
            limit :limit offset :offset
            """;

    private static final String RESUME = "delete from mail_refusal where address = :address and stopped_at is not null";

    private final JdbcClient database;
    private final Actors actors;
    private final ApplicationEventPublisher facts;

    StoppedAddresses(JdbcClient database, Actors actors, ApplicationEventPublisher facts) {
        this.database = database;
        this.actors = actors;
        this.facts = facts;
    }

    /**
     * @param names of those whose address it is; empty where nobody's any more
     * @param answer the server's own words, when it refused it last
     */
    public record Stopped(String address, String names, int refusals, String answer, Instant at) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    public Slice<Stopped> page(Pageable page) {
        actors.require(Role.ADMINISTRATOR);
        List<Stopped> rows = database.sql(PAGE)
                .param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query((row, number) -> new Stopped(
                        row.getString("address"),
                        row.getString("names"),
                        row.getInt("refusals"),
                        row.getString("answer"),
                        row.getTimestamp("stopped_at").toInstant()))
                .list();
        boolean more = rows.size() > page.getPageSize();
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }

    /** From now on notices go there again; what was not sent meanwhile is read in the application. */
    public void letGoOn(String address) {
        actors.require(Role.ADMINISTRATOR);
        if (database.sql(RESUME).param("address", address).update() == 0) {
            throw new Refusal("notification.refusal.notStopped");
        }
        facts.publishEvent(new AddressResumed(actors.currentName(), address));
    }
}
