package org.khamrabrong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.audit.TriedFact.Tried;
import org.khamrabrong.demo.DemoKey;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.seal.SealingKey;
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
    private TreeCheck check;

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
    void provesAnEntryToWhoeverHasASignedHead() {
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
        assertThat(head.isSigned()).isTrue();
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

    @Test
    void theCheckProvesEveryHeadAndEveryChain() {
        grow();
        heads.signWhatHasGrown();
        tell(3);
        grow();
        heads.signWhatHasGrown();

        TreeState state = check.state();

        assertThat(state.proven()).isTrue();
        assertThat(state.heads()).isEqualTo(count("audit_head")).isGreaterThan(1);
        assertThat(state.chains()).isEqualTo(count("(select distinct chain from audit_entry) as chains"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIGNATURE | update audit_head set at = at + interval '1 second'",
                "PAST | update audit_node set hash = sha256(hash)",
                "CHAIN | update audit_entry set hash = sha256(hash)",
                "ENTRY | delete from audit_leaf where place = 0"
            })
    void theCheckNoticesWhatWasRewritten(TreeState.Kind kind, String change) {
        grow();
        heads.signWhatHasGrown();
        tell(3);
        grow();
        heads.signWhatHasGrown();

        TreeState found = foundAfter(() -> database.execute(change));

        assertThat(found.proven()).isFalse();
        assertThat(found.flaw().kind()).isEqualTo(kind);
    }

    @Test
    void theCheckNoticesAHeadThatAnotherKeySigned(@TempDir Path elsewhere) throws GeneralSecurityException {
        grow();
        heads.signWhatHasGrown();
        TreeHead head = heads.latest().orElseThrow();
        SealingKey other = DemoKey.in(elsewhere, "stranger", Instant.now());
        byte[] certificate = other.certificate().getEncoded();
        byte[] signature = other.sign(head.statement());
        assertThat(new TreeHead(head.size(), head.root(), head.at(), signature, certificate).isSigned())
                .isTrue();

        TreeState found = foundAfter(() -> database.update(
                "update audit_head set signature = ?, certificate = ? where size = ?",
                signature,
                certificate,
                head.size()));

        assertThat(found.flaw()).isEqualTo(new TreeState.Flaw(TreeState.Kind.STRANGER, head.size(), null));
    }

    /** By somebody whom the database does not hinder; it is as before afterwards. */
    private TreeState foundAfter(Runnable change) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            for (String table : List.of("audit_head", "audit_node", "audit_entry", "audit_leaf")) {
                database.execute("alter table " + table + " disable trigger user");
            }
            change.run();
            return check.state();
        });
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
}
