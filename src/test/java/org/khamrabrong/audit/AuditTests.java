package org.khamrabrong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.audit.TriedFact.Tried;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Capacities;
import org.khamrabrong.organization.Capacity;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class AuditTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Audit audit;

    @Autowired
    Capacities capacities;

    @Autowired
    Actors actors;

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
    void keepsAFactWithTheTransactionInWhichItHappened() {
        transaction.executeWithoutResult(status -> events.publishEvent(fact("kept")));

        assertThat(subjects()).containsExactly("kept");
        assertThat(check().intact()).isTrue();
    }

    @Test
    void forgetsAFactWithTheTransactionThatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(fact("forgotten"));
            status.setRollbackOnly();
        });

        assertThat(subjects()).isEmpty();
        assertThat(check().intact()).isTrue();
    }

    @Test
    void takesNoFactOutsideOfATransaction() {
        assertThatThrownBy(() -> events.publishEvent(fact("loose")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsTheFactsOfOneTransactionInTheOrderInWhichTheyHappened() {
        tell("first", "second", "third");

        assertThat(subjects()).containsExactly("third", "second", "first");
        assertThat(numberOf("third")).isEqualTo(numberOf("first") + 2);
    }

    @Test
    void keepsInWhatCapacitySomebodyActed() {
        String head = made.username(Role.HEAD);
        UUID unit = made.people().get(Role.HEAD).unit();
        Capacity inAStep = new Capacity(head, "HEAD", unit, "somebody.else", "a-task", "a-model:3:x");
        transaction.executeWithoutResult(status -> {
            capacities.enter(inAStep);
            events.publishEvent(new Tried(agreement, head, "in a step"));
        });
        transaction.executeWithoutResult(status -> events.publishEvent(new Tried(agreement, head, "in none")));

        assertThat(capacityOf("in a step")).isEqualTo(inAStep);
        assertThat(capacityOf("in none")).isEqualTo(new Capacity(head, "HEAD", unit, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set who = 'nobody'",
                "update audit_entry set hash = hash",
                "delete from audit_entry",
                "truncate audit_entry cascade"
            })
    void theDatabaseChangesNoEntry(String change) {
        assertThatThrownBy(() -> database.execute(change))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set content = replace(content, 'second', 'tampered') where id = ?",
                "update audit_entry set at = at + interval '1 second' where id = ?",
                "update audit_entry set hash = sha256(hash) where id = ?",
                "update audit_entry set role = 'HEAD' where id = ?",
                "update audit_entry set what = 'audit.lied' where id = ?",
                "update audit_entry set number = number + 100 where id = ?",
                "delete from audit_entry where id = ?"
            })
    void findsTheFirstEntryThatWasTamperedWith(String change) {
        tell("first", "second", "third");
        long tampered = numberOf("second");

        ChainState found = whereTamperedWith(change, idOf("second"));

        assertThat(found.intact()).isFalse();
        assertThat(found.endMissing()).isFalse();
        assertThat(found.firstBreak().agreement()).isEqualTo(agreement);
        assertThat(found.firstBreak().fitting()).isEqualTo(tampered - 1);
        assertThat(found.firstBreak().number()).isBetween(tampered, tampered + 1);
        assertThat(check().intact()).isTrue();
    }

    @Test
    void findsAnEntryThatWasMovedToAnotherAgreement() {
        AgreementId other = organizations.open(organizations.make());
        tell("first", "second");

        ChainState found = whereTamperedWith(
                "update audit_entry set chain = '" + other + "', number = 99 where id = ?", idOf("second"));

        assertThat(found.firstBreak().agreement()).isIn(agreement, other);
    }

    @Test
    void findsThatTheEndOfAChainWasCutOff() {
        tell("first", "last but one", "last");
        long last = numberOf("last");

        ChainState found = transaction.execute(status -> {
            status.setRollbackOnly();
            database.execute("set local session_replication_role = replica");
            assertThat(database.update(
                            "delete from audit_entry where chain = ? and number > ?", agreement.value(), last - 2))
                    .isEqualTo(2);
            return check();
        });

        assertThat(found.endMissing()).isTrue();
        assertThat(found.firstBreak()).isEqualTo(new ChainState.Break(agreement, last - 2, last, 0, null));
        assertThat(check().intact()).isTrue();
    }

    @Test
    void findsThatAWholeChainIsGone() {
        tell("only");

        ChainState found = transaction.execute(status -> {
            status.setRollbackOnly();
            database.execute("set local session_replication_role = replica");
            database.update("delete from audit_entry where chain = ?", agreement.value());
            return check();
        });

        assertThat(found.endMissing()).isTrue();
        assertThat(found.firstBreak().agreement()).isEqualTo(agreement);
    }

    @Test
    void growsNoNewEndOverOneThatWasCutOff() {
        tell("last");
        long last = numberOf("last");
        AtomicReference<ChainState> found = new AtomicReference<>();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    database.execute("set local session_replication_role = replica");
                    database.update("delete from audit_entry where chain = ? and number = ?", agreement.value(), last);
                    database.execute("set local session_replication_role = origin");
                    events.publishEvent(fact("after the cut"));
                    beforeTheCommit(() -> {
                        found.set(check());
                        throw new IllegalStateException("not to be kept");
                    });
                }))
                .hasMessage("not to be kept");

        assertThat(found.get().firstBreak().fitting()).isEqualTo(last - 1);
        assertThat(found.get().firstBreak().number()).isEqualTo(last + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_chain set entries = entries - 1 where entries > 0",
                "update audit_chain set hash = sha256(hash) where entries > 0",
                "delete from audit_chain",
                "truncate audit_chain cascade",
                "insert into audit_chain (chain, entries) values (gen_random_uuid(), 7)",
                "insert into audit_entry (chain, number, at, what, who, content, previous, hash)"
                        + " select chain, number + 7, at, what, who, content, previous, sha256(hash) from audit_entry limit 1"
            })
    void theDatabaseKeepsTheEndOfEveryChain(String change) {
        assertThatThrownBy(() -> database.execute(change)).isInstanceOf(DataAccessException.class);
        assertThat(check().intact()).isTrue();
    }

    /** The one stands in the midst of its transaction until the other has committed. */
    @Test
    void anOpenTransactionHoldsUpNobodyWhoWritesToAnotherAgreement() {
        AgreementId other = organizations.open(organizations.make());
        transaction.executeWithoutResult(status -> {
            events.publishEvent(fact("open"));
            beforeTheCommit(() -> CompletableFuture.runAsync(() -> transaction.executeWithoutResult(
                            inner -> events.publishEvent(new Tried(other, "tester", "not held up"))))
                    .orTimeout(1, TimeUnit.MINUTES)
                    .join());
        });

        assertThat(subjects()).containsExactly("open");
        assertThat(check().intact()).isTrue();
    }

    @Test
    void anOpenTransactionHoldsUpNobodyWhoWritesToTheSameAgreement() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(fact("begun first"));
            CompletableFuture.runAsync(() -> tell("done first"))
                    .orTimeout(1, TimeUnit.MINUTES)
                    .join();
        });

        assertThat(numberOf("begun first")).isEqualTo(numberOf("done first") + 1);
        assertThat(check().intact()).isTrue();
    }

    @Test
    void twoWhoWriteToTheSameChainsInTurnsWaitForEachOtherInNoCircle() {
        AgreementId other = organizations.open(organizations.make());
        Runnable there = () -> IntStream.range(0, 50)
                .forEach(n -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(new Tried(agreement, "tester", "there " + n));
                    events.publishEvent(new Tried(null, "tester", "there " + n));
                    events.publishEvent(new Tried(other, "tester", "there " + n));
                }));
        Runnable back = () -> IntStream.range(0, 50)
                .forEach(n -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(new Tried(other, "tester", "back " + n));
                    events.publishEvent(new Tried(null, "tester", "back " + n));
                    events.publishEvent(new Tried(agreement, "tester", "back " + n));
                }));

        CompletableFuture.allOf(CompletableFuture.runAsync(there), CompletableFuture.runAsync(back))
                .orTimeout(2, TimeUnit.MINUTES)
                .join();

        assertThat(subjects()).hasSize(100);
        assertThat(check().intact()).isTrue();
    }

    /** The first holds the end of the chain from writing to the commit. */
    @Test
    void theSecondOfTwoWritersToOneChainWaitsForTheFirst() {
        CompletableFuture<Void> second = new CompletableFuture<>();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(fact("first"));
            beforeTheCommit(() -> {
                CompletableFuture.runAsync(() -> tell("second"))
                        .whenComplete((done, failure) -> complete(second, failure));
                Awaitility.await().until(() -> waiting() > 0);
                assertThat(second).isNotDone();
            });
        });

        assertThat(second).succeedsWithin(Duration.ofMinutes(1));
        assertThat(numberOf("second")).isEqualTo(numberOf("first") + 1);
        assertThat(check().intact()).isTrue();
    }

    @Test
    void manyWritersKeepOneChain() {
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        IntStream.range(0, 4)
                .forEach(writer -> writers.add(CompletableFuture.runAsync(() -> IntStream.range(0, 20)
                        .forEach(number -> transaction.executeWithoutResult(
                                status -> events.publishEvent(fact(writer + "/" + number)))))));

        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).join();

        assertThat(subjects()).hasSize(80).doesNotHaveDuplicates();
        assertThat(check().intact()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheAuditorAndTheStrategyOfficeReadTheWholeRecord(Role role) {
        String username = made.username(role);

        if (role == Role.AUDITOR || role == Role.STRATEGY) {
            assertThat(actors.as(username, () -> audit.check()).entries()).isPositive();
        } else {
            assertThatThrownBy(() -> actors.as(username, () -> audit.check()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("organization.refusal.roleMissing");
        }
    }

    private Fact fact(String subject) {
        return new Tried(agreement, "tester", subject);
    }

    private void tell(String... subjects) {
        transaction.executeWithoutResult(
                status -> Arrays.stream(subjects).map(this::fact).forEach(events::publishEvent));
    }

    /** After the facts are written. */
    private static void beforeTheCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                work.run();
            }
        });
    }

    private static void complete(CompletableFuture<Void> done, Throwable failure) {
        if (failure == null) {
            done.complete(null);
        } else {
            done.completeExceptionally(failure);
        }
    }

    private int waiting() {
        return database.queryForObject("select count(*) from pg_locks where not granted", Integer.class);
    }

    private ChainState whereTamperedWith(String change, long id) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            database.execute("set local session_replication_role = replica");
            assertThat(database.update(change, id)).isOne();
            return check();
        });
    }

    private ChainState check() {
        return actors.as(made.username(Role.AUDITOR), () -> audit.check());
    }

    private List<AuditRow> tried() {
        return actors.as(
                made.username(Role.AUDITOR),
                () -> audit.history(agreement, Pageable.ofSize(200)).stream()
                        .filter(row -> row.what().equals("audit.tried"))
                        .toList());
    }

    private List<String> subjects() {
        return tried().stream().map(row -> ((Tried) row.fact()).subject()).toList();
    }

    private AuditRow row(String subject) {
        return tried().stream()
                .filter(row -> ((Tried) row.fact()).subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private long numberOf(String subject) {
        return row(subject).number();
    }

    private Capacity capacityOf(String subject) {
        return row(subject).capacity();
    }

    private long idOf(String subject) {
        return database.queryForObject(
                "select id from audit_entry where chain = ? and number = ?",
                Long.class,
                agreement.value(),
                numberOf(subject));
    }
}
