package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes into units and people what is kept of them by days. */
@Component
class PresentState {

    private static final String UNITS = """
            update unit u
               set name = s.name, name_english = s.name_english, level = s.level, parent = s.parent,
                   heads_office = s.heads_office, signs = s.signs, begins_on = null, version = u.version + 1
              from unit_state s
             where s.unit = u.id and s.from_day <= :today and (s.until_day is null or s.until_day >= :today)
               and (u.name, u.name_english, u.level, u.parent, u.heads_office, u.signs, u.begins_on)
                   is distinct from
                   (s.name, s.name_english, s.level, s.parent, s.heads_office, s.signs, null)
            """;

    private static final String BEGUN =
            "update unit set begins_on = null, version = version + 1 where begins_on <= :today";

    private static final String DISSOLVED = """
            update unit u
               set dissolved_on = ended.day + 1, version = u.version + 1
              from (select s.unit, max(s.until_day) as day from unit_state s
                     group by s.unit having bool_and(s.until_day is not null)) ended
             where ended.unit = u.id and ended.day < :today and u.dissolved_on is distinct from ended.day + 1
            """;

    /** What ends takes a right away; what begins may keep from others' work, or from standing in on both sides. */
    private static final String CHANGED = """
            select p.username
              from (select r.person, r.from_day, r.until_day from person_role r
                    union all
                    select d.deputy, d.from_day, d.until_day from deputyship d
                    union all
                    select a.person, a.from_day, a.until_day from absence a where a.ended_at is null
                    union all
                    select t.person, t.from_day, t.until_day from tenure t) held
              join person p on p.id = held.person
             where held.until_day >= :before and held.until_day < :today
                or held.from_day > :before and held.from_day <= :today
             group by p.username
             order by p.username
            """;

    private final JdbcClient database;
    private final MainSeats seats;

    PresentState(JdbcClient database, MainSeats seats) {
        this.database = database;
        this.seats = seats;
    }

    void show(LocalDate today) {
        List.of(UNITS, BEGUN, DISSOLVED)
                .forEach(sql -> database.sql(sql).param("today", today).update());
        seats.showAll(today);
    }

    /** User names of those for whom something ended or began since the day {@code before}. */
    List<String> whoMayDoLess(LocalDate before, LocalDate today) {
        return database.sql(CHANGED)
                .param("before", before)
                .param("today", today)
                .query(String.class)
                .list();
    }
}
