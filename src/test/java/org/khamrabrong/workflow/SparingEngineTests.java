package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What nobody asks the engine for, it does not write. */
@ApplicationTest
class SparingEngineTests {

    private static final String OF_THE_AGREEMENT =
            " where proc_inst_id_ in (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    JdbcTemplate database;

    private AgreementId agreement;

    @BeforeEach
    void ledToTheNegotiation() {
        Made made = organizations.make();
        agreement = walk.openedUntil(made, "Task_ReviewOffer");
    }

    @Test
    void thoseWhoMayDoAStepStandInNoRowOfTheEngine() {
        assertThat(rows("act_ru_task" + OF_THE_AGREEMENT)).isPositive();
        assertThat(rows("act_ru_identitylink where task_id_ in (select id_ from act_ru_task" + OF_THE_AGREEMENT + ")"))
                .isZero();
    }

    @Test
    void aJobThatWentWellLeavesNoLog() {
        assertThat(rows("act_hi_actinst" + OF_THE_AGREEMENT)).isPositive();
        assertThat(rows("act_hi_job_log where process_instance_id_ in"
                        + " (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)"))
                .isZero();
    }

    private int rows(String of) {
        return database.queryForObject("select count(*) from " + of, Integer.class, agreement.toString());
    }
}
