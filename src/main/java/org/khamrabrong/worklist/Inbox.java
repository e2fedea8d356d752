package org.khamrabrong.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database for the lists of the inbox, by the statements of {@link InboxSql}. */
@Component
class Inbox {

    private final JdbcClient database;

    Inbox(JdbcClient database) {
        this.database = database;
    }

    Slice<WorkRow> page(Pageable page, String list, String me, LocalDate today) {
        int begin = Math.toIntExact(page.getOffset());
        int end = begin + page.getPageSize();
        List<String> first = database.sql(list)
                .param("me", me)
                .param("today", today)
                .param("most", end + 1)
                .query(String.class)
                .list();
        List<String> shown = first.subList(Math.min(begin, first.size()), Math.min(end, first.size()));
        return new SliceImpl<>(rows(shown, me, today), page, first.size() > end);
    }

    /** @param soon where the week ends that begins now */
    WorkCounts counts(String me, LocalDate today, Instant now, Instant soon) {
        return database.sql(InboxSql.COUNTS)
                .param("me", me)
                .param("today", today)
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(soon))
                .param("most", WorkCounts.MOST)
                .query((row, place) -> InboxRows.counts(row))
                .single();
    }

    List<WorkRow> waitingOn(AgreementId agreement) {
        return database.sql(InboxSql.WAITING_ON)
                .param("agreement", agreement.value())
                .query((row, place) -> InboxRows.work(row))
                .list();
    }

    Slice<StepRow> stepsOf(AgreementId agreement, String me, LocalDate today, Pageable page) {
        List<StepRow> found = database.sql(InboxSql.STEPS_OF)
                .param("agreement", agreement.value())
                .param("me", me)
                .param("today", today)
                .param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query((row, place) -> InboxRows.step(row))
                .list();
        boolean more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    private List<WorkRow> rows(List<String> tasks, String me, LocalDate today) {
        return tasks.isEmpty()
                ? List.of()
                : database.sql(InboxSql.ROWS)
                        .param("tasks", String.join(",", tasks))
                        .param("me", me)
                        .param("today", today)
                        .query((row, place) -> InboxRows.work(row))
                        .list();
    }
}
