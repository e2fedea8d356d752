package org.khamrabrong.rules;

import jakarta.annotation.PreDestroy;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which variables the processes held, whatever way they went. */
@Component
@Profile("test")
class KeptVariables {

    static final String KIND = "process-variables";

    private static final KeptLines KEPT = KeptLines.ofThisFork(KIND);

    private final JdbcTemplate database;

    KeptVariables(JdbcTemplate database) {
        this.database = database;
    }

    @PreDestroy
    void keep() {
        database.queryForList(
                        "select distinct name_ || ' ' || var_type_ from act_hi_varinst where state_ <> 'DELETED'",
                        String.class)
                .forEach(KEPT::add);
    }
}
