package org.khamrabrong.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database for the lists of the inbox, by the statements of {@link InboxSql}. */
@Component
class Inbox {

    /** A task of a list, before its row is read. */
    record Listed(String task, Instant due) {}

    /** The beginnings of all lists, for the figures above them. */
    record Beginnings(
            List<Listed> mine, List<Listed> available, List<Listed> withColleagues, List<Listed> waitingForOthers) {}

    /** The four statements of the lists as one, so that a page asks once. */
    private static final String ALL_LISTS =
            """
            select 'mine' as list, task, due_at from (%s) mine
            union all select 'available', task, due_at from (%s) available
            union all select 'withColleagues', task, due_at from (%s) colleagues
            union all select 'waitingForOthers', task, due_at from (%s) waiting
            """.formatted(InboxSql.MINE, InboxSql.AVAILABLE, InboxSql.WITH_COLLEAGUES, InboxSql.WAITING_FOR_OTHERS);

    private final JdbcClient database;

    Inbox(JdbcClient database) {
        this.database = database;
    }

    /** The first so many tasks of that list, in its order. */
    List<Listed> first(int limit, String list, String me, LocalDate today) {
        return database.sql(list)
                .param("me", me)
                .param("today", today)
                .param("limit", limit)
                .query((row, place) -> new Listed(row.getString("task"), instant(row, "due_at")))
                .list();
    }

    /** The first so many tasks of every list. */
    Beginnings all(int limit, String me, LocalDate today) {
        Map<String, List<Listed>> byList = database
                .sql(ALL_LISTS)
                .param("me", me)
                .param("today", today)
                .param("limit", limit)
                .query((row, place) ->
                        Map.entry(row.getString("list"), new Listed(row.getString("task"), instant(row, "due_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new Beginnings(
                byList.getOrDefault("mine", List.of()),
                byList.getOrDefault("available", List.of()),
                byList.getOrDefault("withColleagues", List.of()),
                byList.getOrDefault("waitingForOthers", List.of()));
    }

    Slice<WorkRow> page(Pageable page, String list, String me, LocalDate today) {
        int end = Math.toIntExact(page.getOffset()) + page.getPageSize();
        List<Listed> first = first(end + 1, list, me, today);
        List<Listed> shown =
                first.subList(Math.min(Math.toIntExact(page.getOffset()), first.size()), Math.min(end, first.size()));
        return new SliceImpl<>(rows(shown), page, first.size() > end);
    }

    List<WorkRow> waitingOn(AgreementId agreement) {
        return database.sql(InboxSql.WAITING_ON)
                .param("agreement", agreement.value())
                .query((row, place) -> row(row))
                .list();
    }

    Slice<StepRow> stepsOf(AgreementId agreement, Pageable page) {
        List<StepRow> found = database.sql(InboxSql.STEPS_OF)
                .param("agreement", agreement.value())
                .param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query((row, place) -> step(row))
                .list();
        boolean more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    private List<WorkRow> rows(List<Listed> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : database.sql(InboxSql.ROWS)
                        .param("tasks", tasks.stream().map(Listed::task).collect(Collectors.joining(",")))
                        .query((row, place) -> row(row))
                        .list();
    }

    private static WorkRow row(ResultSet row) throws SQLException {
        return new WorkRow(
                row.getString("task"),
                row.getString("task_key"),
                row.getString("form"),
                row.getObject("agreement", UUID.class),
                row.getString("unit_name"),
                row.getString("name_english"),
                Role.valueOf(row.getString("role")),
                row.getInt("fiscal_year"),
                row.getObject("round", Integer.class),
                row.getString("assignee"),
                instant(row, "opened_at"),
                instant(row, "due_at"),
                row.getString("process"),
                row.getString("assignee_name"));
    }

    private static StepRow step(ResultSet row) throws SQLException {
        return new StepRow(
                row.getString("task_key"),
                row.getString("process"),
                Role.valueOf(row.getString("role")),
                row.getObject("round", Integer.class),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                row.getString("closed_by"),
                row.getString("name"),
                row.getString("position"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
