package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Appointment;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.Role;
import org.khamrabrong.signing.process.SigningSteps;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A deputy signs for the absent one, in both names, and gains nothing else by it. */
@ApplicationTest
class DeputySigningTests {

    private static final String ORDER = "คำสั่งที่ ๗/๒๕๖๓";

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    CycleWalk walk;

    @Autowired
    SigningDirectory directory;

    @Autowired
    Deputies deputies;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Worklist worklist;

    @Autowired
    Audit audit;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    private Made made;
    private AgreementId id;
    private String head;
    private String superior;
    private String deputy;

    @BeforeEach
    void freeze() {
        made = organizations.make();
        id = stand.frozen(made);
        head = made.username(Role.HEAD);
        superior = made.username(Role.SUPERIOR);
        deputy = organizations
                .person("deputy." + head, made.other(), Role.OFFICER)
                .username();
    }

    @Test
    void signsInBothNamesWithTheOrder() {
        appoint(head, deputy);

        SigningSheet sheet = actors.as(deputy, () -> directory.sheet(stand.makerStep(id)));
        assertThat(sheet.behalf().name()).isEqualTo(made.people().get(Role.HEAD).name());
        assertThat(sheet.behalf().authority()).isEqualTo(ORDER);
        stand.sign(deputy, stand.makerStep(id));

        SignatureRow signature = round().signatures().get(0);
        assertThat(signature.signer().username()).isEqualTo(deputy);
        assertThat(signature.signer().actingFor().name())
                .isEqualTo(made.people().get(Role.HEAD).name());
        assertThat(signature.signer().actingFor().position())
                .isEqualTo(made.people().get(Role.HEAD).position());
        assertThat(signature.signer().actingFor().authority()).isEqualTo(ORDER);
        assertThat(signature.signer().unitName()).isEqualTo(made.other().name());
        assertThat(actors.as(made.username(Role.AUDITOR), () -> audit.history(id, Pageable.ofSize(50))))
                .filteredOn(row -> row.what().equals("signing.deputy-signed"))
                .extracting("what", "who", "fact.person", "fact.authority", "capacity.behalf")
                .containsExactly(tuple(
                        "signing.deputy-signed",
                        deputy,
                        made.people().get(Role.HEAD).name(),
                        ORDER,
                        made.username(Role.HEAD)));
    }

    /** Orders change while a page is open; nobody signs in a name that was not shown. */
    @Test
    void signsOnlyForTheOneAndByTheOrderThatWereShown() {
        appoint(head, deputy);
        String task = stand.makerStep(id);
        ShownDocument seen = actors.as(deputy, () -> directory.sheet(task).seen());

        refused(
                "signing.refusal.otherBehalfSeen",
                () -> stand.sign(
                        deputy, task, new ShownDocument(seen.sha256(), seen.pdfSha256(), "ผู้อื่น\n" + ORDER)));
        refused(
                "signing.refusal.otherBehalfSeen",
                () -> stand.sign(deputy, task, new ShownDocument(seen.sha256(), seen.pdfSha256())));
        assertThat(round().signatures()).isEmpty();

        stand.sign(deputy, task, seen);
        assertThat(round().signatures()).hasSize(1);
    }

    @Test
    void findsTheStepInTheInboxWhileTheOrderIsInForceOnly() {
        assertThat(offered(deputy)).isFalse();
        UUID order = appoint(head, deputy);
        assertThat(offered(deputy)).isTrue();
        assertThat(available(deputy)).isEqualTo(1);

        actors.as(made.username(Role.ADMINISTRATOR), () -> deputies.end(order));

        assertThat(offered(deputy)).isFalse();
        assertThat(available(deputy)).isZero();
        refused("workflow.refusal.notYourTask", () -> stand.sign(deputy, stand.makerStep(id), stand.seen(id)));
    }

    @Test
    void signsForNobodyBeforeTheFirstDay() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        actors.as(
                made.username(Role.ADMINISTRATOR),
                () -> deputies.appoint(new Appointment(head, deputy, null, ORDER, tomorrow, tomorrow)));

        assertThat(offered(deputy)).isFalse();
        refused("workflow.refusal.notYourTask", () -> stand.sign(deputy, stand.makerStep(id), stand.seen(id)));
    }

    @Test
    void signsForNobodyOnceHeOrSheDecidesNothing() {
        appoint(head, deputy);
        String task = stand.makerStep(id);
        ShownDocument seen = stand.seen(id);
        for (Role role : Role.decidingNothing()) {
            organizations.give(deputy, role, made.office());

            assertThat(offered(deputy)).as(role.name()).isFalse();
            assertThat(available(deputy)).isZero();
            refused("workflow.refusal.notYourTask", () -> stand.sign(deputy, task, seen));

            organizations.take(deputy, role);
        }
        assertThat(offered(deputy)).isTrue();
    }

    @Test
    void takesTheStepAndIsSeenToHoldIt() {
        appoint(head, deputy);
        String task = stand.makerStep(id);
        actors.as(deputy, () -> tasks.claim(task));

        assertThat(actors.as(deputy, () -> worklist.mine(Pageable.ofSize(10)))).hasSize(1);
        assertThat(offered(head)).isFalse();
        refused("workflow.refusal.takenByColleague", () -> stand.sign(head, task));
    }

    @Test
    void signsForNobodyWithoutAnOrder() {
        UUID asked = actors.as(
                head,
                () -> deputies.appoint(
                        new Appointment(head, deputy, null, "", LocalDate.now(clock), LocalDate.now(clock))));
        actors.as(deputy, () -> deputies.consent(asked));

        assertThat(offered(deputy)).isFalse();
        refused("workflow.refusal.deputyWithoutOrder", () -> actors.as(deputy, () -> tasks.claim(stand.makerStep(id))));
    }

    @Test
    void doesTheOtherStepsOfTheAbsentOneToo() {
        Made others = organizations.make();
        AgreementId drafted = walk.openedUntil(others, "Task_ApproveDraft", Role.HEAD);
        String acting = organizations
                .person("deputy." + others.username(Role.HEAD), others.division(), Role.OFFICER)
                .username();
        actors.as(
                others.username(Role.ADMINISTRATOR),
                () -> deputies.appoint(appointment(others.username(Role.HEAD), acting)));
        String task = walk.waiting(others, drafted).orElseThrow().task();

        assertThat(actors.as(acting, () -> tasks.mayOpen(task))).isTrue();
        assertThat(actors.as(acting, () -> EveryPage.of(worklist::available)))
                .anyMatch(row -> row.agreement().equals(drafted.value()));
    }

    /** What the absent one reads, as long as it lasts; afterwards what he or she has signed. */
    @Test
    void readsWhatTheAbsentOneReads() {
        UUID order = appoint(head, deputy);
        assertThat(actors.as(deputy, () -> directory.rounds(id))).isNotEmpty();
        stand.sign(deputy, stand.makerStep(id));
        actors.as(made.username(Role.ADMINISTRATOR), () -> deputies.end(order));

        assertThat(actors.as(deputy, () -> directory.pdf(id, 1, 1)).content()).isNotEmpty();
        refused("agreement.refusal.agreementNotYours", () -> actors.as(deputy, () -> directory.rounds(id)));
        refused(
                "agreement.refusal.agreementNotYours",
                () -> actors.as(made.otherOfficer().username(), () -> directory.pdf(id, 1, 1)));
    }

    @Test
    void isNobodyOfTheOtherSidesUnitNotEvenAClerk() {
        String clerk = organizations
                .person("clerk." + superior, made.national(), Role.OFFICER)
                .username();
        appoint(head, clerk);

        refusedEverywhere(clerk, stand.makerStep(id));
    }

    @Test
    void isNotTheOtherSidesSigner() {
        appoint(head, superior);

        refusedEverywhere(superior, stand.makerStep(id));
    }

    @Test
    void isNobodyWhoDeputizesForTheOtherSidesSignerAtThatMoment() {
        appoint(head, deputy);
        UUID other = appoint(superior, deputy);

        refusedEverywhere(deputy, stand.makerStep(id));

        actors.as(made.username(Role.ADMINISTRATOR), () -> deputies.end(other));
        assertThat(offered(deputy)).isTrue();
        stand.sign(deputy, stand.makerStep(id));
    }

    @Test
    void holdsTheStepNoLongerOnceHeOrSheDeputizesForBothSides() {
        appoint(head, deputy);
        String task = stand.makerStep(id);
        actors.as(deputy, () -> tasks.claim(task));
        appoint(superior, deputy);

        assertThat(actors.as(deputy, () -> worklist.mine(Pageable.ofSize(10)))).isEmpty();
        assertThat(offered(head)).isTrue();
        stand.sign(head, task);

        refusedEverywhere(deputy, stand.receiverStep(id));
    }

    @Test
    void signsForOneSideOnly() {
        appoint(head, deputy);
        stand.sign(deputy, stand.makerStep(id));
        appoint(superior, deputy);

        refusedEverywhere(deputy, stand.receiverStep(id));
    }

    @Test
    void doesNotReachTwoOfTwoAlone() {
        Made others = organizations.make();
        String first = others.username(Role.HEAD);
        String second = organizations
                .person("second." + first, others.division(), Role.HEAD)
                .username();
        actors.as(others.username(Role.ADMINISTRATOR), () -> {
            deputies.appoint(appointment(first, deputy));
            deputies.appoint(appointment(second, deputy));
        });
        AgreementId two = stand.frozen(others, "2", "1");

        stand.sign(deputy, stand.makerStep(two));

        refused("workflow.refusal.signedBefore", () -> stand.sign(deputy, stand.makerStep(two)));
        refused("workflow.refusal.signedBefore", () -> stand.sign(first, stand.makerStep(two)));
        stand.sign(second, stand.makerStep(two));
        assertThat(stand.waitsFor(two, SigningSteps.SIGN_AS_RECEIVER)).isTrue();
    }

    @Test
    void signsForNobodyWhoHasSigned() {
        Made others = organizations.make();
        String first = others.username(Role.HEAD);
        organizations.person("second." + first, others.division(), Role.HEAD);
        actors.as(others.username(Role.ADMINISTRATOR), () -> deputies.appoint(appointment(first, deputy)));
        AgreementId two = stand.frozen(others, "2", "1");

        stand.sign(first, stand.makerStep(two));

        refused("workflow.refusal.signedBefore", () -> stand.sign(deputy, stand.makerStep(two)));
        assertThat(stand.waitsFor(two, SigningSteps.SIGN_AS_MAKER)).isTrue();
    }

    @Test
    void refusesInBothNamesToo() {
        appoint(head, deputy);

        stand.refuse(deputy, stand.makerStep(id), "ให้ทบทวน");

        assertThat(round().refused().behalf().name())
                .isEqualTo(made.people().get(Role.HEAD).name());
        assertThat(round().refused().behalf().authority()).isEqualTo(ORDER);
    }

    private UUID appoint(String person, String acting) {
        return actors.as(made.username(Role.ADMINISTRATOR), () -> deputies.appoint(appointment(person, acting)));
    }

    private Appointment appointment(String person, String acting) {
        LocalDate today = LocalDate.now(clock);
        return new Appointment(person, acting, null, ORDER, today, today.plusDays(7));
    }

    private boolean offered(String username) {
        return actors.as(username, () -> EveryPage.of(worklist::available)).stream()
                .anyMatch(row -> row.agreement().equals(id.value()));
    }

    private long available(String username) {
        return actors.as(username, () -> worklist.counts()).available();
    }

    /** Neither offered nor opened, claimed or signed. */
    private void refusedEverywhere(String username, String task) {
        ShownDocument seen = stand.seen(id);
        assertThat(offered(username)).isFalse();
        assertThat(available(username)).isZero();
        assertThat(actors.as(username, () -> tasks.mayOpen(task))).isFalse();
        refused("workflow.refusal.deputyOfOtherSide", () -> actors.as(username, () -> tasks.claim(task)));
        refused("workflow.refusal.deputyOfOtherSide", () -> stand.sign(username, task, seen));
    }

    private RoundRow round() {
        return actors.as(made.username(Role.AUDITOR), () -> directory.rounds(id))
                .get(0);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
