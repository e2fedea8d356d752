package org.khamrabrong.workflow;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In whose place human steps were done: for papers that name those who did them, whose readers they know themselves. */
@Component
public class ActsForOthers {

    /** What somebody did last counts. */
    private static final String LAST = """
            select distinct on (w.closed_by) w.closed_by, p.name as absent
            from work_item w
            left join person p on p.username = w.closed_for
            where w.agreement = :agreement and w.task_key = any (:keys) and w.closed_by is not null
              and (cast(:round as int) is null or w.round = :round)
              and (cast(:from as timestamptz) is null or w.closed_at >= :from)
              and (cast(:until as timestamptz) is null or w.opened_at <= :until)
            order by w.closed_by, w.closed_at desc
            """;

    private final JdbcClient database;

    ActsForOthers(JdbcClient database) {
        this.database = database;
    }

    /**
     * Which steps of an agreement.
     *
     * @param keys element ids in the models
     * @param round null for every one
     * @param from when they may have been done at the earliest, null where that is no matter
     * @param until when they may have begun at the latest, likewise
     */
    public record Steps(
            AgreementId agreement,
            Set<String> keys,
            @Nullable Integer round,
            @Nullable Instant from,
            @Nullable Instant until) {

        public static Steps of(AgreementId agreement, String... keys) {
            return new Steps(agreement, Set.of(keys), null, null, null);
        }

        public Steps inRound(int number) {
            return new Steps(agreement, keys, number, from, until);
        }

        public Steps between(Instant first, @Nullable Instant last) {
            return new Steps(agreement, keys, round, first, last);
        }
    }

    /** Names of the absent ones by the user names of their deputies; whoever did his or her own steps is missing. */
    public Map<String, String> absent(Steps steps) {
        Map<String, String> absent = new HashMap<>();
        database.sql(LAST)
                .param("agreement", steps.agreement().value())
                .param("keys", steps.keys().toArray(String[]::new))
                .param("round", steps.round(), Types.INTEGER)
                .param("from", timestamp(steps.from()), Types.TIMESTAMP)
                .param("until", timestamp(steps.until()), Types.TIMESTAMP)
                .query(row -> {
                    if (row.getString("absent") != null) {
                        absent.put(row.getString("closed_by"), row.getString("absent"));
                    }
                });
        return absent;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
