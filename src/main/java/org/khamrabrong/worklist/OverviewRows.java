package org.khamrabrong.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the overview: one statement for a page, one for all its counts. */
@Component
class OverviewRows {

    /** A unit that makes no agreements any more stays in sight in the years in which it made one. */
    private static final String PAGE = """
            select u.id, u.code, u.name, u.name_english, up.name as above_name, up.name_english as above_english,
                   a.id as agreement, a.stage, w.task_key, w.role, w.opened_at, w.due_at,
                   at.name as at_name, at.name_english as at_english, p.name as holder
              from unit u
              left join unit up on up.id = u.parent
              left join lateral agreement_of(u.id, :year) a on true
              left join lateral (
                   select * from work_item w
                    where w.agreement = a.id and w.closed_at is null
                    order by w.due_at, w.opened_at, w.task limit 1) w on true
              left join unit at on at.id = w.responsible_unit
              left join person p on p.username = w.assignee
             where (a.id is not null or u.signs and in_force(u))
               and (cast(:units as uuid[]) is null or u.id = any (cast(:units as uuid[])))
               and (cast(:stage as text) is null or a.stage = :stage)
               and (not :uncalled or a.id is null)
               and (not :late or w.due_at <= :now)
             order by u.code
             limit :most offset :from
            """;

    private static final String COUNTS = """
            select a.stage, count(*) as units, count(*) filter (where exists (
                       select from work_item w
                        where w.agreement = a.id and w.closed_at is null and w.due_at <= :now)) as late
              from unit u
              left join lateral agreement_of(u.id, :year) a on true
             where (a.id is not null or u.signs and in_force(u))
               and (cast(:units as uuid[]) is null or u.id = any (cast(:units as uuid[])))
             group by a.stage
            """;

    private static final String YEARS = """
            select fiscal_year from agreement group by fiscal_year
            union
            select fiscal_year from fiscal_cycle
            order by fiscal_year desc
            """;

    private final JdbcClient database;

    OverviewRows(JdbcClient database) {
        this.database = database;
    }

    List<FiscalYear> years() {
        return database.sql(YEARS).query(Integer.class).list().stream()
                .map(FiscalYear::new)
                .toList();
    }

    /** @param units empty for all */
    Slice<OverviewRow> page(OverviewFilter filter, Optional<Set<UUID>> units, Instant now, Pageable page) {
        List<OverviewRow> rows = database.sql(PAGE)
                .param("year", filter.year().gregorian())
                .param("units", array(units))
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("uncalled", filter.uncalled())
                .param("late", filter.late())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", page.getPageSize() + 1)
                .param("from", page.getOffset())
                .query((row, number) -> row(row))
                .list();
        boolean more = rows.size() > page.getPageSize();
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }

    OverviewCounts counts(FiscalYear year, Optional<Set<UUID>> units, Instant now) {
        Map<Stage, Long> stages = new EnumMap<>(Stage.class);
        long[] others = new long[2];
        database.sql(COUNTS)
                .param("year", year.gregorian())
                .param("units", array(units))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    others[0] += row.getLong("late");
                    if (row.getString("stage") == null) {
                        others[1] = row.getLong("units");
                    } else {
                        stages.put(Stage.valueOf(row.getString("stage")), row.getLong("units"));
                    }
                });
        return new OverviewCounts(stages, others[0], others[1]);
    }

    private static UUID @Nullable [] array(Optional<Set<UUID>> units) {
        return units.map(ids -> ids.toArray(UUID[]::new)).orElse(null);
    }

    private static OverviewRow row(ResultSet row) throws SQLException {
        String stage = row.getString("stage");
        return new OverviewRow(
                new OverviewRow.UnitPlace(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        new UnitName(row.getString("name"), row.getString("name_english")),
                        name(row, "above")),
                row.getObject("agreement", UUID.class),
                stage == null ? null : Stage.valueOf(stage),
                waiting(row));
    }

    private static OverviewRow.@Nullable Waiting waiting(ResultSet row) throws SQLException {
        String task = row.getString("task_key");
        if (task == null) {
            return null;
        }
        Timestamp due = row.getTimestamp("due_at");
        return new OverviewRow.Waiting(
                task,
                Role.valueOf(row.getString("role")),
                name(row, "at"),
                row.getString("holder"),
                row.getTimestamp("opened_at").toInstant(),
                due == null ? null : due.toInstant());
    }

    private static @Nullable UnitName name(ResultSet row, String whose) throws SQLException {
        String name = row.getString(whose + "_name");
        return name == null ? null : new UnitName(name, row.getString(whose + "_english"));
    }
}
