package org.khamrabrong.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.ThaiTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices as they are written: however many people there are to tell, each of these is one statement. */
@Component
class NoticeTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Between a return and the step that it opens, which may be a job of its own. */
    private static final Duration A_MOMENT = Duration.ofMinutes(10);

    private final JdbcClient database;

    NoticeTable(JdbcClient database) {
        this.database = database;
    }

    void write(List<Announcement> announcements, Instant at) {
        database.sql(NoticeSql.WRITE)
                .param("rows", json(announcements))
                .param("at", Timestamp.from(at))
                .param("today", LocalDate.ofInstant(at, ThaiTime.ZONE))
                .update();
    }

    /** @param mailed whether mail is carried at all */
    void tell(Collection<UUID> announcements, Instant at, boolean mailed) {
        database.sql(NoticeSql.TELL)
                .param("ids", announcements.toArray(UUID[]::new))
                .param("today", LocalDate.ofInstant(at, ThaiTime.ZONE))
                .param("mailed", mailed)
                .update();
    }

    void join(Collection<String> tasks, Instant at) {
        database.sql(NoticeSql.JOIN)
                .param("tasks", tasks.toArray(String[]::new))
                .param("since", Timestamp.from(at.minus(A_MOMENT)))
                .param("today", LocalDate.ofInstant(at, ThaiTime.ZONE))
                .update();
    }

    void settle(Collection<String> tasks, Instant at) {
        database.sql(NoticeSql.SETTLE)
                .param("tasks", tasks.toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static String json(List<Announcement> announcements) {
        try {
            return JSON.writeValueAsString(
                    announcements.stream().map(NoticeTable::fields).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, @Nullable Object> fields(Announcement announcement) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", announcement.id());
        fields.put("kind", announcement.kind());
        fields.put("agreement", announcement.about().agreement());
        fields.put("task", announcement.about().task());
        fields.put("what", announcement.said().what());
        fields.put("thai", announcement.said().thai());
        fields.put("english", announcement.said().english());
        fields.put("many", announcement.said().many());
        fields.put("concerned", announcement.concerned());
        fields.put("by", announcement.by());
        return fields;
    }
}
