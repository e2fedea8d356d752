package org.khamrabrong.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.workflow.approval.LevelGap;
import org.khamrabrong.workflow.approval.LevelGap.Instead;
import org.khamrabrong.workflow.approval.Paper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a unit, or what it was merged into, has somebody to write figures today, and its levels somebody to approve them. */
@Component
class UnitHands {

    private static final String HAS_OFFICER = """
            select exists (select from standing(:today) s
                           where s.role = 'OFFICER' and s.audience = in_charge(:unit, :today))
            """;

    private final JdbcClient database;
    private final UnitApproval approval;
    private final Clock clock;

    UnitHands(JdbcClient database, UnitApproval approval, Clock clock) {
        this.database = database;
        this.approval = approval;
        this.clock = clock;
    }

    /** @throws Refusal naming who is missing */
    void require(UUID unit, Paper paper) {
        if (!database.sql(HAS_OFFICER)
                .param("unit", unit)
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single()) {
            throw new Refusal("evaluation.refusal.unitUnstaffed");
        }
        approval.before(paper).gaps().stream()
                .filter(gap -> gap.instead() == Instead.NOTHING)
                .findFirst()
                .map(LevelGap::refusal)
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }
}
