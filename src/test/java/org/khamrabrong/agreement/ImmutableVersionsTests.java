package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What was approved, agreed and signed is append-only. */
@ApplicationTest
class ImmutableVersionsTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    private Made made;
    private AgreementId agreement;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        agreement = organizations.open(made);
    }

    @Test
    void whatWasHandedInApprovedAndAgreedIsTheSameAfterTheWholeCycle() {
        walk.until(made, agreement, "Task_SignAsMaker");
        List<Map<String, Object>> before = versions();

        walk.untilClosed(made, agreement);

        assertThat(before).extracting(version -> version.get("kind")).contains("SUBMITTED", "APPROVED", "SETTLED");
        assertThat(versions()).startsWith(before.toArray(Map[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update agreement_version set content = content where agreement = ?",
                "delete from agreement_version where agreement = ?",
                "update agreement_signature set agreement = agreement where agreement = ?",
                "delete from agreement_signature where agreement = ?"
            })
    void theDatabaseItselfChangesNone(String change) {
        walk.untilClosed(made, agreement);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    database.update(change, agreement.value());
                }))
                .hasMessageContaining("is append-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncate agreement_version cascade", "truncate agreement_signature cascade"})
    void theDatabaseItselfForgetsNone(String change) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    database.execute(change);
                }))
                .hasMessageContaining("is append-only");
    }

    private List<Map<String, Object>> versions() {
        return database.queryForList(
                "select * from agreement_version where agreement = ? order by number", agreement.value());
    }
}
