package org.khamrabrong.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.OrganizationFact.DeputyLastDayReached;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whom it concerns that the last day has come on which somebody stands in for another. */
@Component
class EndingDeputyships {

    /** Each once, also where the day was turned late. */
    private static final String LAST_DAY_COME = """
            select s.username as deputy, s.name as deputy_name, p.username as person, p.name as person_name,
                d.role, d.from_day, d.until_day, case when d.authority is null then d.entered_by end as asked_by
            from deputyship d
            join person p on p.id = d.person
            join person s on s.id = d.deputy
            where d.until_day > :before and d.until_day <= :today and in_force(d, d.until_day)
            order by d.until_day, d.id
            """;

    private final JdbcClient database;
    private final ApplicationEventPublisher facts;

    EndingDeputyships(JdbcClient database, ApplicationEventPublisher facts) {
        this.database = database;
        this.facts = facts;
    }

    /** @param before the day of which all was told already */
    void tell(LocalDate before, LocalDate today) {
        database.sql(LAST_DAY_COME)
                .param("before", before)
                .param("today", today)
                .query((row, number) -> fact(row))
                .list()
                .forEach(facts::publishEvent);
    }

    private static DeputyLastDayReached fact(ResultSet row) throws SQLException {
        ToldDeputy of = new ToldDeputy(
                row.getString("deputy"),
                row.getString("deputy_name"),
                row.getString("person"),
                row.getString("person_name"),
                role(row.getString("role")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
        return new DeputyLastDayReached(Actors.SYSTEM, of, row.getString("asked_by"));
    }

    private static @Nullable Role role(@Nullable String name) {
        return name == null ? null : Role.valueOf(name);
    }
}
