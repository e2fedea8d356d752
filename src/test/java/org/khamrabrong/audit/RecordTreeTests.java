package org.khamrabrong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.audit.TriedFact.Tried;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The tree holds every entry of every chain once, and its heads prove it. */
@ApplicationTest
class RecordTreeTests {

    @Autowired
    private RecordTree tree;

    @Autowired
    private TreeHeads heads;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private final AgreementId agreement = AgreementId.random();

    @BeforeEach
    void tell() {
        tell(5);
    }

    @Test
    void holdsEveryEntryOfEveryChainOnce() {
        grow();

        assertThat(count("audit_pending")).isZero();
        assertThat(count("audit_leaf")).isEqualTo(count("audit_entry")).isEqualTo(tree.size());
    }

    @Test
    void provesAnEntryToWhoeverHasASignedHead() throws Exception {
        grow();
        heads.signWhatHasGrown();

        TreeHead head = heads.latest().orElseThrow();
        long place = tree.place(agreement, 3).orElseThrow();
        byte[] leaf = MerkleTree.leaf(database.queryForObject(
                "select hash from audit_entry where chain = ? and number = 3", byte[].class, agreement.value()));
        assertThat(head.size()).isEqualTo(tree.size());
        assertThat(MerkleProof.includes(
                        head.root(),
                        head.size(),
                        place,
                        leaf,
                        tree.at(head.size()).inclusion(place)))
                .isTrue();
        assertThat(signed(head)).isTrue();
    }

    @Test
    void provesThatALaterHeadTookNothingBack() {
        grow();
        heads.signWhatHasGrown();
        TreeHead former = heads.latest().orElseThrow();
        tell(70);
        grow();
        heads.signWhatHasGrown();
        TreeHead later = heads.latest().orElseThrow();

        assertThat(later.size()).isGreaterThanOrEqualTo(former.size() + 70);
        assertThat(MerkleProof.extended(
                        former.root(),
                        former.size(),
                        later.root(),
                        later.size(),
                        tree.at(later.size()).consistency(former.size())))
                .isTrue();
    }

    @Test
    void signsNothingTwice() {
        grow();
        heads.signWhatHasGrown();
        long signed = count("audit_head");

        heads.signWhatHasGrown();

        assertThat(count("audit_head")).isEqualTo(signed);
    }

    @Test
    void appendsAfterACrashWhatWasNotAppended() {
        transaction.executeWithoutResult(status -> {
            tree.grow();
            assertThat(tree.place(agreement, 1)).isPresent();
            status.setRollbackOnly();
        });
        assertThat(tree.place(agreement, 1)).isEmpty();

        grow();

        assertThat(tree.place(agreement, 1)).isPresent();
    }

    @Test
    void ofTwoNodesOneAppendsAndTheOtherDoesNotWaitForIt() {
        transaction.executeWithoutResult(status -> {
            grow();
            boolean more = CompletableFuture.supplyAsync(tree::grow)
                    .orTimeout(1, TimeUnit.MINUTES)
                    .join();
            assertThat(more).isFalse();
        });

        assertThat(count("audit_leaf")).isEqualTo(tree.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_node set hash = sha256(hash)",
                "delete from audit_leaf",
                "update audit_head set size = size + 1",
                "delete from audit_head"
            })
    void theDatabaseChangesNothingOfIt(String change) {
        grow();
        heads.signWhatHasGrown();

        assertThatThrownBy(() -> database.execute(change))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is append-only");
    }

    private void tell(int facts) {
        transaction.executeWithoutResult(status -> IntStream.range(0, facts)
                .forEach(number -> events.publishEvent(new Tried(agreement, "tester", "leaf " + number))));
    }

    private void grow() {
        boolean more = true;
        while (more) {
            more = tree.grow();
        }
    }

    private long count(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }

    private static boolean signed(TreeHead head) throws Exception {
        var certificate = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(head.certificate()));
        Signature check = Signature.getInstance(
                certificate.getPublicKey().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
        check.initVerify(certificate);
        check.update(head.statement());
        return check.verify(head.signature());
    }
}
