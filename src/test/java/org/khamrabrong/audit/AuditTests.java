package org.khamrabrong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.ApplicationTest;
import org.khamrabrong.AtOnce;
import org.khamrabrong.TestOrganization;
import org.khamrabrong.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class AuditTests {

    private record Tried(AgreementId agreement, String by, String subject) implements Fact {}

    @Autowired
    TestOrganization organizations;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Audit audit;

    @Autowired
    AtOnce atOnce;

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
            assertThat(subjects()).containsExactly("forgotten");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set who = 'nobody' where sequence = 1",
                "update audit_entry set hash = hash",
                "delete from audit_entry where sequence = 1",
                "truncate audit_entry"
            })
    void theDatabaseChangesNoEntry(String change) {
        assertThatThrownBy(() -> database.execute(change))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("audit_entry is append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set new_value = 'tampered' where sequence = ?",
                "update audit_entry set at = at + interval '1 second' where sequence = ?",
                "update audit_entry set hash = reverse(hash) where sequence = ?",
                "update audit_entry set agreement = null where sequence = ?",
                "delete from audit_entry where sequence = ?"
            })
    void findsTheFirstEntryThatWasTamperedWith(String change) {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(fact("first"));
            events.publishEvent(fact("second"));
            events.publishEvent(fact("third"));
        });
        long tampered = sequenceOf("second");

        ChainState found = transaction.execute(status -> {
            status.setRollbackOnly();
            database.execute("alter table audit_entry disable trigger user");
            assertThat(database.update(change, tampered)).isOne();
            return check();
        });

        assertThat(found.intact()).isFalse();
        assertThat(found.entries()).isEqualTo(tampered - 1);
        assertThat(found.firstBreak().sequence()).isBetween(tampered, tampered + 1);
        assertThat(check().intact()).isTrue();
    }

    @Test
    void findsThatTheEndWasCutOff() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(fact("first"));
            events.publishEvent(fact("last but one"));
            events.publishEvent(fact("last"));
        });
        long last = sequenceOf("last");

        ChainState found = transaction.execute(status -> {
            status.setRollbackOnly();
            database.execute("set local session_replication_role = replica");
            assertThat(database.update("delete from audit_entry where sequence > ?", last - 2))
                    .isEqualTo(2);
            return check();
        });

        assertThat(found.intact()).isFalse();
        assertThat(found.endMissing()).isTrue();
        assertThat(found.firstBreak()).isNull();
        assertThat(found.entries()).isEqualTo(last - 2);
        assertThat(found.written()).isEqualTo(last);
        assertThat(check().intact()).isTrue();
    }

    @Test
    void growsNoNewEndOverOneThatWasCutOff() {
        transaction.executeWithoutResult(status -> events.publishEvent(fact("last")));
        long last = sequenceOf("last");

        ChainState found = transaction.execute(status -> {
            status.setRollbackOnly();
            database.execute("set local session_replication_role = replica");
            assertThat(database.update("delete from audit_entry where sequence = ?", last))
                    .isOne();
            database.execute("set local session_replication_role = origin");
            events.publishEvent(fact("after the cut"));
            return check();
        });

        assertThat(found.intact()).isFalse();
        assertThat(found.entries()).isEqualTo(last - 1);
        assertThat(found.firstBreak().subject()).isEqualTo("after the cut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_end set entries = entries - 1",
                "update audit_end set hash = reverse(hash)",
                "delete from audit_end",
                "truncate audit_end",
                "insert into audit_entry select sequence + 7, at, agreement, who, what, subject, old_value, new_value,"
                        + " reason, previous, reverse(hash) from audit_entry where sequence = 1"
            })
    void theDatabaseKeepsTheEndOfTheChain(String change) {
        assertThatThrownBy(() -> database.execute(change)).isInstanceOf(DataAccessException.class);
        assertThat(check().intact()).isTrue();
    }

    @Test
    void theSecondOfTwoWritersWaitsForTheFirst() {
        Throwable failure = atOnce.run(
                () -> events.publishEvent(fact("first")),
                () -> transaction.executeWithoutResult(status -> events.publishEvent(fact("second"))));

        assertThat(failure).isNull();
        assertThat(sequenceOf("second")).isEqualTo(sequenceOf("first") + 1);
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
                    .hasMessageContaining("refusal.roleMissing");
        }
    }

    private Fact fact(String subject) {
        return new Tried(agreement, "tester", subject);
    }

    private ChainState check() {
        return actors.as(made.username(Role.AUDITOR), () -> audit.check());
    }

    private List<String> subjects() {
        return actors.as(
                made.username(Role.AUDITOR),
                () -> audit.history(agreement, Pageable.ofSize(200)).stream()
                        .filter(row -> row.what().equals("Tried"))
                        .map(AuditRow::subject)
                        .toList());
    }

    private long sequenceOf(String subject) {
        return database.queryForObject(
                "select sequence from audit_entry where agreement = ? and subject = ?",
                Long.class,
                agreement.value(),
                subject);
    }
}
