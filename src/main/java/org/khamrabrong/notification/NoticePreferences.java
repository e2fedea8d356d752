package org.khamrabrong.notification;

import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the signed-in person wants to be told by mail; in the application everybody is told at once of all. */
@Service
@Transactional
public class NoticePreferences {

    public static final int EARLIEST = 5;
    public static final int LATEST = 11;

    private static final String READ = """
            select p.email, s.stopped_at is not null as stopped, coalesce(f.delivery, 'AT_ONCE') as delivery,
                coalesce(f.must_act_only, false) as must_act_only, coalesce(f.digest_hour, 8) as digest_hour
            from person p
            left join notice_preference f on f.person = p.id
            left join mail_refusal s on s.address = p.email and s.stopped_at is not null
            where p.id = :me
            """;

    private static final String CHANGE = """
            insert into notice_preference (person, delivery, must_act_only, digest_hour)
            values (:me, :delivery, :only, :hour)
            on conflict (person) do update
            set delivery = excluded.delivery, must_act_only = excluded.must_act_only, digest_hour = excluded.digest_hour
            """;

    /** What waits to be mailed follows what is wanted now. */
    private static final String FOLLOW = """
            update notice
            set mail_state = case
                when :delivery = 'NONE' or :only and not must_act then 'NONE'
                when :delivery = 'DAILY' then 'DIGEST'
                else 'DUE'
            end
            where person = :me and mail_state in ('DUE', 'DIGEST')
            """;

    private final JdbcClient database;
    private final Actors actors;

    NoticePreferences(JdbcClient database, Actors actors) {
        this.database = database;
        this.actors = actors;
    }

    public enum Delivery {
        AT_ONCE,
        DAILY,
        NONE
    }

    /**
     * @param mustActOnly only of what the person is to do something about
     * @param hour of Bangkok's morning, for what is told once a day
     */
    public record Wanted(Delivery delivery, boolean mustActOnly, int hour) {}

    /** @param stopped whether the address was refused so often that nothing is sent there any more */
    public record Present(Optional<String> address, boolean stopped, Wanted wanted) {}

    @Transactional(readOnly = true)
    public Present present() {
        return database.sql(READ)
                .param("me", actors.current().id())
                .query((row, number) -> new Present(
                        Optional.ofNullable(row.getString("email")),
                        row.getBoolean("stopped"),
                        new Wanted(
                                Delivery.valueOf(row.getString("delivery")),
                                row.getBoolean("must_act_only"),
                                row.getInt("digest_hour"))))
                .single();
    }

    public void change(Wanted wanted) {
        Person me = actors.current();
        if (wanted.hour() < EARLIEST || wanted.hour() > LATEST) {
            throw new Refusal("notification.refusal.hour", EARLIEST, LATEST);
        }
        database.sql(CHANGE)
                .param("me", me.id())
                .param("delivery", wanted.delivery().name())
                .param("only", wanted.mustActOnly())
                .param("hour", wanted.hour())
                .update();
        database.sql(FOLLOW)
                .param("me", me.id())
                .param("delivery", wanted.delivery().name())
                .param("only", wanted.mustActOnly())
                .update();
    }
}
