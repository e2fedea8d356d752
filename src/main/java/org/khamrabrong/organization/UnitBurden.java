package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what hangs on a unit from a day on. */
@Component
class UnitBurden {

    private static final String COUNTS = """
            select (select count(*) from post p
                     where p.unit = :unit and (p.until_day is null or p.until_day >= :from)) as posts,
                   (select count(*) from person_role r join person p on p.id = r.person and p.active
                     where r.unit = :unit and (r.until_day is null or r.until_day >= :from)) as roles,
                   (select count(*) from person p
                     where p.unit = :unit and p.active
                       and not exists (select from tenure t join post o on o.id = t.post
                                        where t.person = p.id and t.main and o.unit <> :unit and t.from_day <= :from
                                          and (t.until_day is null or t.until_day >= :from))) as people
            """;

    /** From that day on: posts, roles of people in office, people in office, agreements not closed. */
    record Counts(int posts, int roles, int people, int agreements) {}

    private final JdbcClient database;
    private final List<OpenAgreements> agreements;

    UnitBurden(JdbcClient database, ObjectProvider<OpenAgreements> agreements) {
        this.database = database;
        this.agreements = agreements.stream().toList();
    }

    Counts of(UUID unit, LocalDate from) {
        int open = agreements.stream().mapToInt(kept -> kept.of(unit)).sum();
        return database.sql(COUNTS)
                .param("unit", unit)
                .param("from", from)
                .query((row, number) ->
                        new Counts(row.getInt("posts"), row.getInt("roles"), row.getInt("people"), open))
                .single();
    }
}
