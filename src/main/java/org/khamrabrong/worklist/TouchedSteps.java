package org.khamrabrong.worklist;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.OpenSteps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of somebody who is to be away what waits, and who does it then. */
@Component
class TouchedSteps implements OpenSteps {

    private static final String TOUCHED = """
            select w.task_key, u.name, u.name_english,
                   array(select p.name from doers(w, :today) d join person p on p.id = d.id
                          where d.username <> :me order by p.name limit 4) as others
              from (select task, due_at, opened_at from mine(:me, :today, :most)
                    union all
                    select task, due_at, opened_at from available(:me, :today, :most)
                    order by due_at, opened_at, task
                    limit :most) l
              join work_item w on w.task = l.task
              join unit u on u.id = w.unit
             order by l.due_at, l.opened_at, l.task
            """;

    private static final int FEW = 10;

    private final JdbcClient database;
    private final Actors actors;
    private final Clock clock;

    TouchedSteps(JdbcClient database, Actors actors, Clock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenStep> ofMine() {
        return database.sql(TOUCHED)
                .param("me", actors.current().username())
                .param("today", LocalDate.now(clock))
                .param("most", FEW)
                .query(TouchedSteps::step)
                .list();
    }

    private static OpenStep step(ResultSet row, int number) throws SQLException {
        return new OpenStep(
                "workflow.task." + row.getString("task_key"),
                new UnitName(row.getString("name"), row.getString("name_english")),
                names(row.getArray("others")));
    }

    private static List<String> names(Array others) throws SQLException {
        return Stream.of((Object[]) others.getArray()).map(String.class::cast).toList();
    }
}
