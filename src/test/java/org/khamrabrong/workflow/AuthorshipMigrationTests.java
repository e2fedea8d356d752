package org.khamrabrong.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khamrabrong.ApplicationTest;
import org.khamrabrong.CycleWalk;
import org.khamrabrong.TestOrganization;
import org.khamrabrong.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Agreements from before authors were remembered get theirs from what the tables and the record know. */
@ApplicationTest
class AuthorshipMigrationTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void findsTheAuthorsOfAWholeLifeAgain() {
        Made made = organizations.make();
        AgreementId id = walk.openedUntil(made, "Task_AnswerCounter");
        walk.until(made, id, "Task_AnswerCommittee");
        walk.until(made, id, "Task_AnswerChallenge");
        walk.untilClosed(made, id);
        List<Map<String, Object>> remembered = authors(id);

        transaction.executeWithoutResult(status -> {
            database.update("delete from authorship");
            database.update(migration());
            assertThat(authors(id)).isEqualTo(remembered).hasSizeGreaterThan(8);
            status.setRollbackOnly();
        });
    }

    /** Without those who signed: that is remembered for one signing round only, by a later migration for the open ones. */
    private List<Map<String, Object>> authors(AgreementId id) {
        return database.queryForList(
                "select work, round, username from authorship where agreement = ? and work <> 'SIGNATURE'"
                        + " order by work, round, username",
                id.value());
    }

    private static String migration() {
        try {
            String script = new ClassPathResource("db/migration/V15__authorship.sql").getContentAsString(UTF_8);
            int from = script.indexOf("insert into authorship");
            return script.substring(from, script.indexOf(';', from));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
