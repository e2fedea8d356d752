package org.khamrabrong.workflow.approval;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.Authors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may act at a level today, asked of the same rows that decide it at the step itself. */
@Component
class Approvers {

    private static final String APPROVERS = """
            select username
              from approvers(:agreement, :own, :round, :role, :unit, :work, :approval, :today)
             order by username
            """;

    private static final String OF_LEVELS = """
            select l.place, a.username
              from unnest(cast(:roles as text[]), cast(:units as uuid[])) with ordinality l (role, unit, place)
              cross join lateral
                   approvers(:agreement, :own, :round, cast(l.role as varchar), l.unit, :work, null, :today) a
             order by l.place, a.username
            """;

    private static final String AUTHOR = """
            select closed_by
              from work_item
             where agreement = :agreement and :work = any (authors) and outcome = 'DONE'
             order by closed_at desc
             limit 1
            """;

    private final JdbcClient database;
    private final Authors authors;
    private final Clock clock;

    Approvers(JdbcClient database, Authors authors, Clock clock) {
        this.database = database;
        this.authors = authors;
        this.clock = clock;
    }

    /**
     * User names.
     *
     * @param own the unit whose paper it is
     */
    List<String> at(Paper paper, UUID own, Role role, UUID unit) {
        return names(paper, own, role, unit, paper.kind().approval().name());
    }

    /** The same, whoever approved it elsewhere. */
    List<String> able(Paper paper, UUID own, Role role, UUID unit) {
        return names(paper, own, role, unit, null);
    }

    /** The same for several levels, in their order. */
    List<List<String>> able(Paper paper, UUID own, List<NamedLevel> levels) {
        List<List<String>> able = Stream.<List<String>>generate(ArrayList::new)
                .limit(levels.size())
                .toList();
        database.sql(OF_LEVELS)
                .param(
                        "roles",
                        levels.stream().map(level -> level.role().name()).toArray(String[]::new))
                .param("units", levels.stream().map(level -> level.unit().id()).toArray(UUID[]::new))
                .param("agreement", paper.agreement().value())
                .param("own", own)
                .param("round", paper.round())
                .param("work", paper.kind().work().name())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    able.get(row.getInt("place") - 1).add(row.getString("username"));
                });
        return able;
    }

    private List<String> names(Paper paper, UUID own, Role role, UUID unit, @Nullable String approval) {
        return database.sql(APPROVERS)
                .param("agreement", paper.agreement().value())
                .param("own", own)
                .param("round", paper.round())
                .param("role", role.name())
                .param("unit", unit)
                .param("work", paper.kind().work().name())
                .param("approval", approval, Types.VARCHAR)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    /** User name of the one who handed the paper in last. */
    @Nullable
    String author(Paper paper) {
        return database.sql(AUTHOR)
                .param("agreement", paper.agreement().value())
                .param("work", paper.kind().work().name())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** From now on only those whose approval stands at another level have had a hand in it. */
    void bindAllBut(ApprovalLevel level, Collection<ApprovalLevel> levels, Paper paper) {
        Set<String> elsewhere = levels.stream()
                .filter(other -> other.place() != level.place())
                .flatMap(other -> other.approvers().stream())
                .collect(Collectors.toSet());
        authors.bind(paper.agreement(), paper.kind().approval(), paper.round(), elsewhere);
    }
}
