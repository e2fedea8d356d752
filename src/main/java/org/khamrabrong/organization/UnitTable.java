package org.khamrabrong.organization;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.UnitName;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes what units were, are and will be, and shows in each the state of the day. */
@Component
class UnitTable {

    private static final String LIVES = """
            select s.unit, u.code, s.from_day, s.until_day, s.name, s.name_english, s.level, s.parent, s.heads_office,
                   s.signs, x.successor
              from unit_state s
              join unit u on u.id = s.unit
              left join unit_successor x on x.unit = s.unit
             order by u.name, s.unit, s.from_day
            """;

    private static final String KEEP = """
            insert into unit_state
                   (unit, from_day, until_day, name, name_english, level, parent, heads_office, signs)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SHOW = """
            update unit u
               set code = :code, name = :name, name_english = :english, level = :level, parent = :parent,
                   heads_office = :headsOffice, signs = :signs, begins_on = :begins, dissolved_on = :ends
             where u.id = :unit
            """;

    private static final String SUCCEED = """
            insert into unit_successor (unit, successor, from_day) values (:unit, :successor, :from)
            on conflict (unit) do update set successor = excluded.successor, from_day = excluded.from_day
            """;

    private static final String CLAIM = """
            update unit set version = version + 1, changed_by = :by, changed_how = :how
             where id = :unit and version = :version
            """;

    /** Who changed a unit last, and how. */
    record LastChange(String by, String how) {}

    private record Row(UUID unit, String code, UnitPeriod period, Optional<UUID> successor) {}

    private final JdbcClient database;
    private final JdbcTemplate rows;

    UnitTable(JdbcClient database, JdbcTemplate rows) {
        this.database = database;
        this.rows = rows;
    }

    /** One at a time changes the organization until the transaction ends, and sees what the one before did. */
    void hold() {
        database.sql(OrganizationDay.BEGIN).update();
        database.sql(OrganizationDay.HOLD).query(Object.class).single();
    }

    /** All of them, in one statement, by name. */
    UnitLives lives() {
        List<UnitLife> lives = new ArrayList<>();
        List<Row> ofOne = new ArrayList<>();
        for (Row row : database.sql(LIVES).query(UnitTable::row).list()) {
            if (!ofOne.isEmpty() && !ofOne.get(0).unit().equals(row.unit())) {
                lives.add(life(ofOne));
                ofOne.clear();
            }
            ofOne.add(row);
        }
        if (!ofOne.isEmpty()) {
            lives.add(life(ofOne));
        }
        return new UnitLives(lives);
    }

    /** In the place of all that was kept of these units. */
    void keep(Collection<UnitLife> lives, LocalDate today) {
        lives.forEach(life -> {
            forget(life.unit());
            rows.batchUpdate(
                    KEEP,
                    life.periods().stream()
                            .map(period -> values(life.unit(), period))
                            .toList());
            keepSuccessor(life);
            show(life, today);
        });
    }

    /** A unit that never began. */
    void remove(UUID unit) {
        forget(unit);
        database.sql("delete from unit where id = :unit").param("unit", unit).update();
    }

    /** Whether the unit still is what whoever changes it has seen; then nobody else's change of that version counts. */
    boolean claim(UUID unit, int version, String by, String how) {
        return database.sql(CLAIM)
                        .param("unit", unit)
                        .param("version", version)
                        .param("by", by)
                        .param("how", how)
                        .update()
                == 1;
    }

    Optional<LastChange> lastChange(UUID unit) {
        return database.sql("select changed_by, changed_how from unit where id = :unit and changed_by is not null")
                .param("unit", unit)
                .query((row, number) -> new LastChange(row.getString("changed_by"), row.getString("changed_how")))
                .optional();
    }

    private void forget(UUID unit) {
        database.sql("delete from unit_state where unit = :unit")
                .param("unit", unit)
                .update();
    }

    private void keepSuccessor(UnitLife life) {
        if (life.successor() == null) {
            database.sql("delete from unit_successor where unit = :unit")
                    .param("unit", life.unit())
                    .update();
            return;
        }
        database.sql(SUCCEED)
                .param("unit", life.unit())
                .param("successor", life.successor())
                .param("from", life.ends().orElseThrow())
                .update();
    }

    private void show(UnitLife life, LocalDate today) {
        UnitParticulars what = life.nearest(today).what();
        database.sql(SHOW)
                .param("unit", life.unit())
                .param("code", life.code())
                .param("name", what.names().thai())
                .param("english", english(what))
                .param("level", what.level().name())
                .param("parent", what.parent())
                .param("headsOffice", what.headsOffice())
                .param("signs", what.signs())
                .param("begins", life.begins().isAfter(today) ? life.begins() : null)
                .param("ends", life.ends().filter(day -> !day.isAfter(today)).orElse(null))
                .update();
    }

    private static Object[] values(UUID unit, UnitPeriod period) {
        UnitParticulars what = period.what();
        return new Object[] {
            unit,
            Date.valueOf(period.days().from()),
            period.days().until() == null ? null : Date.valueOf(period.days().until()),
            what.names().thai(),
            english(what),
            what.level().name(),
            what.parent(),
            what.headsOffice(),
            what.signs()
        };
    }

    private static String english(UnitParticulars what) {
        String english = what.names().english();
        return english == null ? "" : english;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UnitParticulars what = new UnitParticulars(
                new UnitName(row.getString("name"), row.getString("name_english")),
                UnitLevel.valueOf(row.getString("level")),
                row.getObject("parent", UUID.class),
                row.getBoolean("heads_office"),
                row.getBoolean("signs"));
        UnitPeriod period = UnitPeriod.of(
                row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class), what);
        return new Row(
                row.getObject("unit", UUID.class),
                row.getString("code"),
                period,
                Optional.ofNullable(row.getObject("successor", UUID.class)));
    }

    private static UnitLife life(List<Row> ofOne) {
        Row first = ofOne.get(0);
        return new UnitLife(
                first.unit(),
                first.code(),
                ofOne.stream().map(Row::period).toList(),
                first.successor().orElse(null));
    }
}
