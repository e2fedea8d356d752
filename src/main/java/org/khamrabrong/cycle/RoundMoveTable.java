package org.khamrabrong.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.UnitLevel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which rounds still have to be moved in their agreements, and how far each has come. */
@Component
class RoundMoveTable {

    private static final String ASK = """
            insert into round_move (fiscal_year, levels, number, months, opens_on, due_on, asked_by, total)
            values (:year, cast(:levels as text[]), :number, :months, :opens, :due, :by, :total)
            """;

    /** One node at a time goes on, and with the first: a later correction comes after an earlier one. */
    private static final String NEXT = """
            select * from round_move
            where id = (select min(id) from round_move where not finished) and not finished for update skip locked
            """;

    private static final String GO_ON = """
            update round_move set moved = moved + :moved, last_agreement = :last, finished = :finished where id = :id
            """;

    private static final String STAND = """
            select coalesce(sum(moved), 0) as moved, sum(total) as total
            from round_move where fiscal_year = :year and not finished
            having count(*) > 0
            """;

    /**
     * A round on its way.
     *
     * @param last id of the last agreement that was seen
     */
    record Move(long id, FiscalYear year, Set<UnitLevel> levels, CycleRound to, String by, UUID last) {}

    private final JdbcClient database;

    RoundMoveTable(JdbcClient database) {
        this.database = database;
    }

    /** @param total how many agreements have the round open */
    void ask(FiscalYear year, Set<UnitLevel> levels, CycleRound to, String by, int total) {
        database.sql(ASK)
                .param("year", year.gregorian())
                .param("levels", levels.stream().map(UnitLevel::name).toArray(String[]::new))
                .param("number", to.number())
                .param("months", to.months())
                .param("opens", to.opensOn())
                .param("due", to.dueOn())
                .param("by", by)
                .param("total", total)
                .update();
    }

    Optional<Move> next() {
        return database.sql(NEXT).query((row, number) -> read(row)).optional();
    }

    private static Move read(ResultSet row) throws SQLException {
        return new Move(
                row.getLong("id"),
                new FiscalYear(row.getInt("fiscal_year")),
                Arrays.stream((String[]) row.getArray("levels").getArray())
                        .map(UnitLevel::valueOf)
                        .collect(Collectors.toSet()),
                new CycleRound(
                        row.getInt("number"),
                        row.getInt("months"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)),
                row.getString("asked_by"),
                row.getObject("last_agreement", UUID.class));
    }

    void goOn(Move move, int moved, UUID last, boolean finished) {
        database.sql(GO_ON)
                .param("moved", moved)
                .param("last", last)
                .param("finished", finished)
                .param("id", move.id())
                .update();
    }

    Optional<MovingRounds> stand(FiscalYear year) {
        return database.sql(STAND)
                .param("year", year.gregorian())
                .query((row, number) -> new MovingRounds(row.getInt("moved"), row.getInt("total")))
                .optional();
    }
}
