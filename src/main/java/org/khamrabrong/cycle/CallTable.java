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

/** The calls of years and what came of each unit, as rows. */
@Component
class CallTable {

    /** Whoever changes what a call has to do locks its row first, so that none ends while units are added to it. */
    private static final String LOCK_OPEN =
            "select id from year_call where fiscal_year = :year and ended_at is null for update";

    private static final String BEGIN =
            "insert into year_call (id, fiscal_year, begun_at, begun_by) values (:id, :year, :at, :by)";

    private static final String WAIT = """
            insert into called_unit (fiscal_year, unit, outcome, at)
            select :year, unit, 'WAITING', :at from unnest(cast(:units as uuid[])) as unit
            on conflict (fiscal_year, unit) do update set outcome = 'WAITING', why = '{}', at = excluded.at
                where called_unit.outcome in ('REFUSED', 'LEFT_OUT')
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

    private static final String COUNTS =
            "select outcome, count(*) as units from called_unit where fiscal_year = :year group by outcome";

    private static final String LATEST = """
            select c.begun_at, c.begun_by, c.stopped_by, c.ended_at,
                   (select max(at) from called_unit where fiscal_year = :year) as moved
              from year_call c where c.fiscal_year = :year order by c.begun_at desc limit 1
            """;

    private static final String RESULTS = """
            select c.unit, u.code, u.name, u.name_english, c.outcome, c.why, c.at
              from called_unit c join unit u on u.id = c.unit
             where c.fiscal_year = :year and (cast(:outcome as text) is null or c.outcome = :outcome)
             order by u.code limit :most offset :from
            """;

    /** As it stands in the table. */
    record Latest(Instant begun, String by, @Nullable String stoppedBy, @Nullable Instant ended, Instant moved) {

        CallProgress.State state() {
            if (ended != null) {
                return CallProgress.State.DONE;
            }
            return stoppedBy == null ? CallProgress.State.RUNNING : CallProgress.State.STOPPED;
        }
    }

    private final JdbcClient database;

    CallTable(JdbcClient database) {
        this.database = database;
    }

    Optional<UUID> lockOpen(FiscalYear year) {
        return database.sql(LOCK_OPEN).param("year", year.gregorian()).query(UUID.class).optional();
    }

    UUID begin(FiscalYear year, Instant at, String by) {
        UUID id = UUID.randomUUID();
        database.sql(BEGIN)
                .param("id", id)
                .param("year", year.gregorian())
                .param("at", at(at))
                .param("by", by)
                .update();
        return id;
    }

    /** How many of them wait now; those who were asked are left alone. */
    int await(FiscalYear year, Collection<UUID> units, Instant at) {
        return database.sql(WAIT)
                .param("year", year.gregorian())
                .param("units", UuidArray.of(units))
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

    /** @param by null lets it go on */
    int stop(UUID call, @Nullable String by) {
        return database.sql("update year_call set stopped_by = :by where id = :call and ended_at is null")
                .param("by", by)
                .param("call", call)
                .update();
    }

    boolean isStopped(UUID call) {
        return database.sql("select stopped_by is not null from year_call where id = :call")
                .param("call", call)
                .query(Boolean.class)
                .single();
    }

    void end(UUID call, Instant at) {
        database.sql("update year_call set ended_at = :at where id = :call")
                .param("at", at(at))
                .param("call", call)
                .update();
    }

    Map<CallOutcome, Long> counts(FiscalYear year) {
        Map<CallOutcome, Long> counts = new EnumMap<>(CallOutcome.class);
        database.sql(COUNTS)
                .param("year", year.gregorian())
                .query(row -> {
                    counts.put(CallOutcome.valueOf(row.getString("outcome")), row.getLong("units"));
                });
        return counts;
    }

    Optional<Latest> latest(FiscalYear year) {
        return database.sql(LATEST)
                .param("year", year.gregorian())
                .query((row, number) -> new Latest(
                        instant(row, "begun_at"),
                        row.getString("begun_by"),
                        row.getString("stopped_by"),
                        row.getTimestamp("ended_at") == null ? null : instant(row, "ended_at"),
                        row.getTimestamp("moved") == null ? instant(row, "begun_at") : instant(row, "moved")))
                .optional();
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
