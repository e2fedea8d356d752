package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows with people where they sit and as what, by the main tenure of the day. */
@Component
class MainSeats {

    private static final String OF_ALL = """
            update person p set unit = o.unit, position = o.title, version = p.version + 1
              from tenure t join post o on o.id = t.post
             where t.person = p.id and t.main
               and t.from_day <= :today and (t.until_day is null or t.until_day >= :today)
               and (p.unit, p.position) is distinct from (o.unit, o.title)
            """;

    private static final String OF_ONE = OF_ALL + " and p.id = :person";

    private final Tenures tenures;
    private final JdbcClient database;
    private final Clock clock;

    MainSeats(Tenures tenures, JdbcClient database, Clock clock) {
        this.tenures = tenures;
        this.database = database;
        this.clock = clock;
    }

    void showAll(LocalDate today) {
        database.sql(OF_ALL).param("today", today).update();
    }

    /** After a tenure has changed. */
    void show(UUID person) {
        tenures.flush();
        database.sql(OF_ONE)
                .param("person", person)
                .param("today", LocalDate.now(clock))
                .update();
    }
}
