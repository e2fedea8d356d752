package org.khamrabrong.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a unit, or what it was merged into, has people of its own to write, review and approve figures today. */
@Component
class UnitHands {

    private static final String STAFFED = "select cardinality(lacking(in_charge(:unit, :today), :today)) = 0";

    private final JdbcClient database;
    private final Clock clock;

    UnitHands(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void require(UUID unit) {
        if (!database.sql(STAFFED)
                .param("unit", unit)
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single()) {
            throw new Refusal("evaluation.refusal.unitUnstaffed");
        }
    }
}
