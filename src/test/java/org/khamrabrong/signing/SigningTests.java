package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.signing.process.SigningSteps;
import org.khamrabrong.workflow.TaskGone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;

/** Who may sign what and when, and what stays of it. */
@ApplicationTest
class SigningTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    DataSource connections;

    @Autowired
    Signing signing;

    @Autowired
    SigningDirectory directory;

    @Autowired
    Audit audit;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private AgreementId id;
    private String head;
    private String superior;

    @BeforeEach
    void freeze() {
        made = organizations.make();
        id = stand.frozen(made);
        head = made.username(Role.HEAD);
        superior = made.username(Role.SUPERIOR);
    }

    @Test
    void showsTheSignerTheFrozenContentAndBothParties() {
        SigningSheet sheet = actors.as(head, () -> directory.sheet(stand.makerStep(id)));

        assertThat(sheet.mine()).isEqualTo(Side.MAKER);
        assertThat(sheet.frozen().content()).isEqualTo(TestOrganization.content());
        assertThat(sheet.frozen().sha256()).hasSize(64);
        assertThat(sheet.pdf().step()).isZero();
        assertThat(sheet.of(Side.MAKER)).singleElement().satisfies(maker -> {
            assertThat(maker.mine()).isTrue();
            assertThat(maker.name()).isEqualTo(made.people().get(Role.HEAD).name());
        });
        Party receiver = sheet.of(Side.RECEIVER).get(0);
        assertThat(receiver.post()).isEqualTo(Post.ORGANIZATION_HEAD);
        assertThat(receiver.unit().id()).isEqualTo(made.national().id());
        assertThat(receiver.name()).isEqualTo(made.people().get(Role.SUPERIOR).name());
    }

    @Test
    void refusesEverybodyButTheHeadOfTheUnitAsMaker() {
        String task = stand.makerStep(id);
        for (Role role : Role.values()) {
            if (role != Role.HEAD) {
                refused("workflow.refusal.notYourTask", () -> sign(made.username(role), task));
                refused(
                        "workflow.refusal.notYourTask",
                        () -> actors.as(
                                made.username(role), () -> signing.refuse(task, "why", TestOrganization.PASSWORD)));
                refused(
                        "workflow.refusal.notYourTask",
                        () -> actors.as(made.username(role), () -> directory.sheet(task)));
            }
        }
    }

    @Test
    void refusesTheHeadOfAnotherUnit() {
        String other = organizations
                .person("head.other." + id, made.other(), Role.HEAD)
                .username();

        refused("workflow.refusal.notYourTask", () -> sign(other, stand.makerStep(id)));
    }

    @Test
    void theHeadOfTheSuccessorSignsForAUnitThatWasMergedMeanwhile() {
        String successor = organizations
                .person("head.successor." + id, made.other(), Role.HEAD)
                .username();

        organizations.merge(made.division(), made.other());

        refused("workflow.refusal.notYourTask", () -> sign(head, stand.makerStep(id)));
        sign(successor, stand.makerStep(id));
        assertThat(database.queryForObject(
                        "select s.unit_name from signature s join signing_round r on r.id = s.signing_round"
                                + " where r.agreement = ? and s.unit = r.maker_unit",
                        String.class,
                        id.value()))
                .isEqualTo(made.other().name());
        sign(superior, stand.receiverStep(id));
    }

    @Test
    void refusesASuperiorOfAnotherUnitAsReceiver() {
        String other = organizations
                .person("superior.other." + id, made.office(), Role.SUPERIOR)
                .username();
        stand.sign(head, stand.makerStep(id));

        refused("workflow.refusal.notYourTask", () -> sign(other, stand.receiverStep(id)));
    }

    @Test
    void offersTheReceiverNothingBeforeTheMakerHasSigned() {
        assertThat(stand.waitsFor(id, SigningSteps.SIGN_AS_RECEIVER)).isFalse();

        stand.sign(head, stand.makerStep(id));

        assertThat(stand.waitsFor(id, SigningSteps.SIGN_AS_RECEIVER)).isTrue();
    }

    @Test
    void refusesAHashThatIsNotTheFrozenOne() {
        String task = stand.makerStep(id);

        refused(
                "signing.refusal.otherContentSeen",
                () -> actors.as(
                        head,
                        () -> signing.sign(
                                task,
                                new ShownDocument("0".repeat(64), stand.seen(id).pdfSha256()),
                                Means.general(),
                                TestOrganization.PASSWORD)));
        assertThat(signatures()).isEmpty();
    }

    @Test
    void theReasonOfARefusalHasItsLongestText() {
        String task = stand.makerStep(id);
        String longest = "ก".repeat(WrittenText.REASON.longest());

        refused("kernel.refusal.textTooLong", () -> stand.refuse(head, task, longest + "ก"));
        refused("kernel.refusal.textUnkeepable", () -> stand.refuse(head, task, "เหตุ\u0000ผล"));
        assertThat(stand.waitsFor(id, SigningSteps.SIGN_AS_MAKER)).isTrue();

        stand.refuse(head, task, longest);
        assertThat(database.queryForObject(
                        "select reason from refused_signature join signing_round on signing_round.id = refused_signature.signing_round"
                                + " where agreement = ?",
                        String.class,
                        id.value()))
                .isEqualTo(longest);
    }

    @Test
    void refusesASecondClick() {
        String task = stand.makerStep(id);
        stand.sign(head, task);

        assertThatThrownBy(() -> sign(head, task)).isInstanceOf(TaskGone.class);
        assertThat(signatures()).hasSize(1);
    }

    @Test
    void takesOneSignatureOfTwoThatAreGivenAtOnce() throws Exception {
        String task = stand.makerStep(id);
        String second = organizations
                .person("head.two." + id, made.division(), Role.HEAD)
                .username();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> outcomes = people.invokeAll(
                    List.of(() -> signedTogether(head, task, together), () -> signedTogether(second, task, together)));

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            people.shutdownNow();
        }
        assertThat(signatures()).hasSize(1);
        assertThat(stand.waitsFor(id, SigningSteps.SIGN_AS_RECEIVER)).isTrue();
    }

    @Test
    void refusesThePersonWhoSignedForTheOtherSide() {
        String both = organizations
                .person("both." + id, made.division(), Role.HEAD, Role.SUPERIOR)
                .username();
        stand.sign(both, stand.makerStep(id));
        organizations.move(both, made.national());

        refused("workflow.refusal.signedBefore", () -> sign(both, stand.receiverStep(id)));
    }

    @Test
    void refusesAReceiverWhoHasDraftedTheAgreement() {
        stand.sign(head, stand.makerStep(id));
        database.update(
                "insert into authorship (agreement, work, round, username) values (?, 'AGREEMENT', 0, ?)",
                id.value(),
                superior);

        refused("workflow.refusal.ownWork", () -> sign(superior, stand.receiverStep(id)));
    }

    @Test
    void refusesToRefuseWithoutAReason() {
        String task = stand.makerStep(id);

        refused(
                "agreement.refusal.reasonMissing",
                () -> actors.as(head, () -> signing.refuse(task, "  ", TestOrganization.PASSWORD)));
    }

    @Test
    void refusesToRefuseWithoutTheRightPasswordAndChangesNothing() {
        String task = stand.makerStep(id);

        refused("signing.refusal.wrongPasswordLeft", () -> actors.as(head, () -> signing.refuse(task, "why", "guess")));
        refused("signing.refusal.wrongPasswordLeft", () -> actors.as(head, () -> signing.refuse(task, "why", null)));

        assertThat(facts()).doesNotContain("signing.signing-refused");
        assertThat(stand.waitsFor(id, SigningSteps.SIGN_AS_MAKER)).isTrue();
        stand.refuse(head, task, "why");
        assertThat(facts()).contains("signing.signing-refused");
    }

    @Test
    void countsWrongPasswordsOfSigningAndRefusingTogether() {
        String task = stand.makerStep(id);
        refused(
                "signing.refusal.wrongPasswordLeft",
                () -> actors.as(
                        head, () -> signing.sign(task, directory.sheet(task).seen(), Means.general(), "guess")));
        for (int i = 0; i < 4; i++) {
            refused(
                    "signing.refusal.wrongPasswordLeft",
                    () -> actors.as(head, () -> signing.refuse(task, "why", "guess")));
        }

        refused("signing.refusal.signingLocked", () -> stand.refuse(head, task, "why"));
        refused("signing.refusal.signingLocked", () -> sign(head, task));
    }

    @Test
    void holdsNoConnectionWhileThePasswordIsCounted() {
        String task = stand.makerStep(id);
        ShownDocument seen = stand.seen(id);
        List<Connection> taken = new ArrayList<>();
        try {
            HikariDataSource pool = connections.unwrap(HikariDataSource.class);
            while (pool.getHikariPoolMXBean().getActiveConnections() < pool.getMaximumPoolSize() - 1) {
                taken.add(pool.getConnection());
            }
            actors.as(head, () -> signing.sign(task, seen, Means.general(), TestOrganization.PASSWORD));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            taken.forEach(JdbcUtils::closeConnection);
        }

        assertThat(signatures()).hasSize(1);
    }

    @Test
    void writesWhatHappenedIntoTheRecord() {
        stand.sign(head, stand.makerStep(id));
        stand.sign(superior, stand.receiverStep(id));

        assertThat(facts())
                .contains(
                        "signing.signing-opened",
                        "signing.agreement-signed",
                        "signing.agreement-fully-signed",
                        "agreement.stage-reached");
        assertThat(record())
                .filteredOn(row -> row.what().equals("signing.agreement-signed"))
                .extracting("who", "fact.side")
                .containsExactly(tuple(superior, Side.RECEIVER), tuple(head, Side.MAKER));
    }

    @Test
    void letsNobodyChangeOrRemoveASignature() {
        stand.sign(head, stand.makerStep(id));

        assertThatThrownBy(() -> database.update("update signature set name = 'x'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.update("delete from signature"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void showsTheRoundsOnlyToThoseWhoMayReadTheAgreement() {
        refused(
                "agreement.refusal.agreementNotYours",
                () -> actors.as(made.otherOfficer().username(), () -> directory.rounds(id)));
        assertThat(actors.as(made.username(Role.AUDITOR), () -> directory.rounds(id)))
                .hasSize(1);
    }

    /** Whether it was taken; refused in words otherwise, and nothing else. */
    private boolean signedTogether(String username, String task, CyclicBarrier together) throws Exception {
        together.await();
        try {
            sign(username, task);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private void sign(String username, String task) {
        ShownDocument seen = stand.seen(id);
        actors.as(username, () -> signing.sign(task, seen, Means.general(), TestOrganization.PASSWORD));
    }

    private List<SignatureRow> signatures() {
        return actors.as(made.username(Role.AUDITOR), () -> directory.rounds(id))
                .get(0)
                .signatures();
    }

    private List<String> facts() {
        return record().stream().map(AuditRow::what).toList();
    }

    private List<AuditRow> record() {
        return actors.as(made.username(Role.AUDITOR), () -> audit.history(id, Pageable.ofSize(100)))
                .getContent();
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
