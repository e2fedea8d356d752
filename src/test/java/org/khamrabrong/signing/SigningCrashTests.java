package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.signing.process.SigningSteps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Between a signature and its commit anything may happen: afterwards it is there with its document, or not at all. */
@ApplicationTest
class SigningCrashTests {

    @Autowired
    SigningStand stand;

    @Autowired
    FrozenRound.Stand rounds;

    @Autowired
    Signing signing;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate query;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Actors actors;

    private FrozenRound round;

    @BeforeEach
    void freeze() {
        round = rounds.make();
    }

    @Test
    void keepsNeitherSignatureNorDocumentWhereSomethingFailsBeforeTheCommit() {
        String task = stand.makerStep(round.id());
        ShownDocument seen = stand.seen(round.id());

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> actors.as(round.head(), () -> {
                    SignedRow signed = signing.sign(task, seen, Means.general(), TestOrganization.PASSWORD);
                    assertThat(signed.round().pdfs()).hasSize(2);
                    throw new IllegalStateException("the power went");
                })))
                .hasMessage("the power went");

        nothingWasSigned(seen);
        stand.sign(round.head(), task);
        assertThat(round.row().signatures()).hasSize(1);
        assertThat(round.row().pdfs()).hasSize(2);
    }

    /** The database sees a killed application as this: the connection is gone in the midst of a transaction. */
    @Test
    void keepsNeitherSignatureNorDocumentWhereTheApplicationIsGoneBeforeTheCommit() throws Exception {
        String task = stand.makerStep(round.id());
        ShownDocument seen = stand.seen(round.id());
        ExecutorService person = Executors.newSingleThreadExecutor();
        try (Connection record = database.getConnection();
                Statement statement = record.createStatement()) {
            record.setAutoCommit(false);
            statement.execute("select from audit_chain where chain = '" + round.id() + "' for update");
            Future<?> signing = person.submit(() -> stand.sign(round.head(), task));
            Awaitility.await().until(() -> waitingForTheRecord() == 1);
            query.queryForList(
                    "select pg_terminate_backend(pid) from pg_stat_activity where " + WAITING, Boolean.class);
            assertThatThrownBy(signing::get).hasCauseInstanceOf(RuntimeException.class);
            record.rollback();
        } finally {
            person.shutdownNow();
        }

        nothingWasSigned(seen);
        stand.sign(round.head(), task);
        assertThat(round.row().signatures()).hasSize(1);
        assertThat(round.row().pdfs()).hasSize(2);
    }

    private static final String WAITING =
            "wait_event_type = 'Lock' and datname = current_database() and pid <> pg_backend_pid()";

    private int waitingForTheRecord() throws SQLException {
        Integer waiting = query.queryForObject("select count(*) from pg_stat_activity where " + WAITING, Integer.class);
        return waiting == null ? 0 : waiting;
    }

    private void nothingWasSigned(ShownDocument seen) {
        assertThat(round.row().signatures()).isEmpty();
        assertThat(round.row().pdfs()).extracting(PdfRow::sha256).containsExactly(seen.pdfSha256());
        assertThat(query.queryForList(
                        "select what from audit_entry where chain = ? and what in ('signing.agreement-signed',"
                                + " 'signing.document-signed')",
                        String.class,
                        round.id().value()))
                .isEmpty();
        assertThat(stand.waitsFor(round.id(), SigningSteps.SIGN_AS_MAKER)).isTrue();
    }
}
