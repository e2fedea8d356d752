package org.khamrabrong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.audit.TriedFact.Tried;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestDatabase;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Several nodes on one database, each with connections of its own, let one tree grow. */
@ApplicationTest
class TwoNodesTests {

    private static final int CHAINS = 3;
    private static final int FACTS = 400;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private final List<AgreementId> agreements =
            IntStream.range(0, CHAINS).mapToObj(n -> AgreementId.random()).toList();
    private Node one;
    private Node other;

    @BeforeEach
    void start() {
        one = new Node();
        other = new Node();
    }

    @AfterEach
    void stop() {
        one.source.close();
        other.source.close();
    }

    @Test
    void twoNodesAtOnceMakeOneTree() {
        CyclicBarrier together = new CyclicBarrier(3);
        CompletableFuture<?> writer = started(
                together,
                () -> IntStream.range(0, FACTS / 10).forEach(batch -> tell(agreements.get(batch % CHAINS), 10)));
        CompletableFuture<?> first = started(together, () -> one.growUntil(writer));
        CompletableFuture<?> second = started(together, () -> other.growUntil(writer));

        CompletableFuture.allOf(writer, first, second)
                .orTimeout(2, TimeUnit.MINUTES)
                .join();

        one.grow();
        assertThat(count("audit_pending")).isZero();
        assertOneTree();
    }

    @Test
    void aNodeThatDiesBeforeItsLeavesAreKeptLosesNone() {
        tell(agreements.get(0), 7);

        assertThatThrownBy(() -> one.transaction.executeWithoutResult(status -> {
                    one.tree.grow();
                    assertThat(one.tree.place(agreements.get(0), 7)).isPresent();
                    one.die();
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(other.tree.place(agreements.get(0), 1)).isEmpty();

        other.grow();

        assertThat(places(agreements.get(0))).hasSize(7);
        assertOneTree();
    }

    /** Its places have no gap, each chain stands in its own order, and its root is that of all its leaves. */
    private void assertOneTree() {
        long size = one.tree.size();
        assertThat(database.queryForList("select place from audit_leaf order by place", Long.class))
                .hasSize((int) size)
                .isEqualTo(
                        IntStream.range(0, (int) size).mapToObj(Long::valueOf).toList());
        agreements.forEach(agreement -> assertThat(places(agreement)).isSorted());
        List<byte[]> leaves = database.queryForList(
                "select e.hash from audit_leaf l join audit_entry e on e.id = l.entry order by l.place", byte[].class);
        assertThat(one.tree.at(size).root()).isEqualTo(root(leaves));
        assertThat(other.tree.at(size).root()).isEqualTo(root(leaves));
    }

    /** By the definition alone (RFC 6962, 2.1). */
    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return MerkleTree.leaf(leaves.get(0));
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return MerkleTree.node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    private List<Long> places(AgreementId agreement) {
        return database.queryForList(
                "select l.place from audit_leaf l join audit_entry e on e.id = l.entry where e.chain = ? order by e.number",
                Long.class,
                agreement.value());
    }

    private void tell(AgreementId agreement, int facts) {
        transaction.executeWithoutResult(status -> IntStream.range(0, facts)
                .forEach(number -> events.publishEvent(new Tried(agreement, "tester", "leaf " + number))));
    }

    private long count(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }

    private static CompletableFuture<?> started(CyclicBarrier together, Runnable work) {
        return CompletableFuture.runAsync(() -> {
            try {
                together.await(1, TimeUnit.MINUTES);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            work.run();
        });
    }

    /** What one copy of the application has of the tree. */
    private final class Node {

        private final HikariDataSource source = new HikariDataSource();
        private final TransactionTemplate transaction;
        private final JdbcClient client;
        private final RecordTree tree;

        Node() {
            source.setJdbcUrl(TestDatabase.url());
            source.setUsername("postgres");
            source.setMaximumPoolSize(2);
            transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
            client = JdbcClient.create(source);
            tree = new RecordTree(client);
        }

        void grow() {
            while (Boolean.TRUE.equals(transaction.execute(status -> tree.grow()))) {}
        }

        void growUntil(CompletableFuture<?> written) {
            while (!written.isDone()) {
                grow();
            }
            grow();
        }

        /** The database ends its connection, as it does when a process is killed. */
        void die() {
            int process =
                    client.sql("select pg_backend_pid()").query(Integer.class).single();
            database.queryForObject("select pg_terminate_backend(?)", Boolean.class, process);
        }
    }
}
