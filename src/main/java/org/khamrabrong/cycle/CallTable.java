package org.khamrabrong.cycle;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.UnitName;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came of each unit that was called, as rows. */
@Component
class CallTable {

    private static final String WAIT = """
            insert into called_unit (fiscal_year, unit, outcome, at)
            select :year, unit, 'WAITING', :at from unnest(cast(:units as uuid[])) as unit
            on conflict (fiscal_year, unit) do update set outcome = 'WAITING', why = '{}', at = excluded.at
                where called_unit.outcome in ('REFUSED', 'LEFT_OUT')
                   or called_unit.outcome <> 'WAITING' and not exists (
                      select from agreement a
                       where a.unit = called_unit.unit and a.fiscal_year = called_unit.fiscal_year and a.ended_at is null)
            """;

    private static final String WAIT_AGAIN = """
            update called_unit set outcome = 'WAITING', why = '{}', at = :at
             where fiscal_year = :year and outcome in ('REFUSED', 'LEFT_OUT')
            """;

    /** In the order of the tree's codes, as people look for them. */
    private static final String NEXT = """
            select c.unit from called_unit c join unit u on u.id = c.unit
             where c.fiscal_year = :year and c.outcome = 'WAITING'
             order by u.code limit :most
            """;

    /** One at a time takes a unit, and nobody once the call was asked to stop. */
    private static final String TAKE = """
            update called_unit set outcome = :outcome, why = cast(:why as text[]), at = :at
             where fiscal_year = :year and unit = :unit and outcome = 'WAITING'
               and not exists (select from year_call where id = :call and stopped_by is not null)
            """;

    private static final String CALLED = """
            select c.unit from called_unit c
             where c.fiscal_year = :year
               and (c.outcome in ('WAITING', 'REFUSED', 'LEFT_OUT') or exists (
                    select from agreement a
                     where a.unit = c.unit and a.fiscal_year = c.fiscal_year and a.ended_at is null))
            """;

    private static final String COUNTS =
            "select outcome, count(*) as units from called_unit where fiscal_year = :year group by outcome";

    private static final String RESULTS = """
            select c.unit, u.code, u.name, u.name_english, c.outcome, c.why, c.at
              from called_unit c join unit u on u.id = c.unit
             where c.fiscal_year = :year and (cast(:outcome as text) is null or c.outcome = :outcome)
             order by u.code limit :most offset :from
            """;

    private final JdbcClient database;

    CallTable(JdbcClient database) {
        this.database = database;
    }

    /** How many of them wait now; those who were asked are left alone. */
    int await(FiscalYear year, Collection<UUID> units, Instant at) {
        return database.sql(WAIT)
                .param("year", year.gregorian())
                .param("units", units.toArray(UUID[]::new))
                .param("at", at(at))
                .update();
    }

    int awaitMissed(FiscalYear year, Instant at) {
        return database.sql(WAIT_AGAIN)
                .param("year", year.gregorian())
                .param("at", at(at))
                .update();
    }

    List<UUID> next(FiscalYear year, int most) {
        return database.sql(NEXT)
                .param("year", year.gregorian())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Without those that have nothing any more of what they were asked for. */
    List<UUID> units(FiscalYear year) {
        return database.sql(CALLED)
                .param("year", year.gregorian())
                .query(UUID.class)
                .list();
    }

    /** Whether it was this one's to take. */
    boolean take(UUID call, FiscalYear year, UUID unit, CallOutcome outcome, List<String> why, Instant at) {
        return database.sql(TAKE)
                        .param("call", call)
                        .param("year", year.gregorian())
                        .param("unit", unit)
                        .param("outcome", outcome.name())
                        .param("why", why.toArray(String[]::new))
                        .param("at", at(at))
                        .update()
                == 1;
    }

    Map<CallOutcome, Long> counts(FiscalYear year) {
        Map<CallOutcome, Long> counts = new EnumMap<>(CallOutcome.class);
        database.sql(COUNTS).param("year", year.gregorian()).query(row -> {
            counts.put(CallOutcome.valueOf(row.getString("outcome")), row.getLong("units"));
        });
        return counts;
    }

    /** When the last of them was called, or told to wait; empty without any. */
    Optional<Instant> moved(FiscalYear year) {
        return database.sql("select max(at) as at from called_unit where fiscal_year = :year")
                .param("year", year.gregorian())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    Slice<CalledUnit> results(FiscalYear year, @Nullable CallOutcome outcome, Pageable page) {
        List<CalledUnit> rows = rows(year, outcome, page.getPageSize() + 1, page.getOffset());
        boolean more = rows.size() > page.getPageSize();
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }

    List<CalledUnit> rows(FiscalYear year, @Nullable CallOutcome outcome, int most, long from) {
        return database.sql(RESULTS)
                .param("year", year.gregorian())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("most", most)
                .param("from", from)
                .query((row, number) -> result(row))
                .list();
    }

    private static CalledUnit result(ResultSet row) throws SQLException {
        Array why = row.getArray("why");
        return new CalledUnit(
                row.getObject("unit", UUID.class),
                row.getString("code"),
                new UnitName(row.getString("name"), row.getString("name_english")),
                CallOutcome.valueOf(row.getString("outcome")),
                List.of((String[]) why.getArray()),
                instant(row, "at"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
