package org.khamrabrong.organization;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database says against a new deputyship. One is named at a time, since of two that are named at once neither sees the
 * other, and together they may close a circle.
 */
@Component
class DeputyNaming {

    private static final String ONE_AT_A_TIME = "lock table deputyship in share row exclusive mode";

    private static final String HAS_ROLE = """
            select exists (select from person_role r
                           where r.person = :person and r.role = coalesce(:role, r.role)
                             and r.role not in ('STRATEGY', 'ADMINISTRATOR', 'AUDITOR')
                             and daterange(r.from_day, r.until_day, '[]') && daterange(:from, :until, '[]'))
            """;

    private static final String OVERLAPS = """
            select exists (select from deputyship d
                           where d.person = :person and d.ended_at is null and d.consent <> 'DECLINED'
                             and (d.role is null or cast(:role as text) is null or d.role = :role)
                             and d.from_day <= :until and d.until_day >= :from)
            """;

    /** Whether, on one day of these, the deputy's own deputies lead back to the person. */
    private static final String CIRCLE = """
            with recursive behind (person, days) as (
                select cast(:deputy as uuid), daterange(:from, :until, '[]')
                union
                select d.deputy, b.days * daterange(d.from_day, d.until_day, '[]')
                from behind b
                join deputyship d on d.person = b.person and d.ended_at is null and d.consent <> 'DECLINED'
                    and b.days && daterange(d.from_day, d.until_day, '[]'))
            select exists (select from behind where person = :person)
            """;

    private static final String AWAY = """
            select exists (select from absence a
                           where a.person = :deputy and a.ended_at is null
                             and a.from_day <= :until and a.until_day >= :from)
            """;

    private final JdbcClient database;

    DeputyNaming(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends. */
    void holdAllOthers() {
        database.sql(ONE_AT_A_TIME).update();
    }

    /** On any of the days, and any at all where none is named. */
    boolean hasRole(UUID person, @Nullable Role role, LocalDate from, LocalDate until) {
        return during(HAS_ROLE, from, until)
                .param("person", person)
                .param("role", name(role), Types.VARCHAR)
                .query(Boolean.class)
                .single();
    }

    boolean overlaps(UUID person, @Nullable Role role, LocalDate from, LocalDate until) {
        return during(OVERLAPS, from, until)
                .param("person", person)
                .param("role", name(role), Types.VARCHAR)
                .query(Boolean.class)
                .single();
    }

    boolean closesCircle(UUID person, UUID deputy, LocalDate from, LocalDate until) {
        return during(CIRCLE, from, until)
                .param("person", person)
                .param("deputy", deputy)
                .query(Boolean.class)
                .single();
    }

    boolean isAway(UUID deputy, LocalDate from, LocalDate until) {
        return during(AWAY, from, until)
                .param("deputy", deputy)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec during(String sql, LocalDate from, LocalDate until) {
        return database.sql(sql).param("from", from).param("until", until);
    }

    private static @Nullable String name(@Nullable Role role) {
        return role == null ? null : role.name();
    }
}
