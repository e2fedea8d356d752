package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.MayDoLess;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingFact.IndicatorReturned;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.WorkflowFact.StepEscalated;
import org.khamrabrong.workflow.WorkflowFact.StepMissed;
import org.khamrabrong.workflow.WorkflowFact.StepReminded;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices are told with the act, to those whom it concerns. */
@ApplicationTest
class NoticeTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    NoticeBoard board;

    @Autowired
    NoticeRows counts;

    @Autowired
    HumanTasks tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void whoeverMayDoAStepIsToldWhenItOpensAndNobodyElseIs() {
        organizations.open(made);

        assertThat(kinds(Role.OFFICER)).containsExactly(Kind.ASSIGNED);
        assertThat(first(Role.OFFICER).told().address()).startsWith("task/draft/");
        assertThat(first(Role.OFFICER).told().mustAct()).isTrue();
        for (Role role : Set.of(Role.GOVERNOR, Role.HEAD, Role.STRATEGY, Role.AUDITOR)) {
            assertThat(kinds(role)).isEmpty();
        }
        assertThat(of(made.otherOfficer().username())).isEmpty();
    }

    @Test
    void whatIsDoneNeedsNotBeReadAnyMoreAndTheNextOneIsTold() {
        AgreementId id = organizations.open(made);
        assertThat(unread(Role.OFFICER)).isOne();

        walk.forward(made, id);

        assertThat(unread(Role.OFFICER)).isZero();
        assertThat(first(Role.OFFICER).told().address()).isEqualTo("agreements/" + id);
        assertThat(kinds(Role.GOVERNOR)).containsExactly(Kind.ASSIGNED);
    }

    @Test
    void whatIsSentBackIsToldOnceWithItsReasonAndLeadsToTheStep() {
        AgreementId id = organizations.open(made);
        walk.forward(made, id);

        walk.back(made, id);

        assertThat(kinds(Role.OFFICER)).startsWith(Kind.RETURNED, Kind.ASSIGNED).hasSize(2);
        NoticeRow returned = first(Role.OFFICER);
        assertThat(returned.said().thai()).contains("ผู้ทดสอบ " + made.username(Role.GOVERNOR));
        assertThat(returned.told().address())
                .isEqualTo("task/draft/" + walk.waiting(made, id).orElseThrow().task());
        assertThat(unread(Role.OFFICER)).isOne();
    }

    @Test
    void whoLosesAStepIsToldAndWhoeverMayDoItNowIsToo() {
        AgreementId id = organizations.open(made);
        Person second = organizations.person("second." + made.username(Role.OFFICER), made.division(), Role.OFFICER);
        actors.as(made.username(Role.OFFICER), () -> tasks.claim(row(id).task()));
        database.update(
                "insert into person_role (id, person, role, unit, from_day) select gen_random_uuid(), id, 'GOVERNOR', ?,"
                        + " '2000-01-01' from person where username = ?",
                made.division().id(),
                made.username(Role.OFFICER));
        organizations.take(made.username(Role.OFFICER), Role.OFFICER);

        actors.asSystem(() -> transaction.executeWithoutResult(
                status -> events.publishEvent(new MayDoLess(made.username(Role.OFFICER)))));

        assertThat(kinds(Role.OFFICER)).startsWith(Kind.REASSIGNED);
        assertThat(of(second.username())).extracting(row -> row.told().kind()).containsExactly(Kind.ASSIGNED);
    }

    @Test
    void whoeverIsTakenOverFromIsTold() {
        AgreementId id = organizations.open(made);
        Person second = organizations.person("second." + made.username(Role.OFFICER), made.division(), Role.OFFICER);
        actors.as(made.username(Role.OFFICER), () -> tasks.claim(row(id).task()));

        actors.as(second.username(), () -> tasks.takeOver(row(id).task(), made.username(Role.OFFICER)));

        assertThat(kinds(Role.OFFICER)).startsWith(Kind.REASSIGNED);
        assertThat(of(second.username())).extracting(row -> row.told().kind()).doesNotContain(Kind.REASSIGNED);
    }

    @Test
    void whatFellAwayIsToldToThoseWhoWereToDoIt() {
        AgreementId id = organizations.open(made);

        actors.asSystem(() -> transaction.executeWithoutResult(status -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .rootProcessInstances()
                .list()
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), "planted"))));

        assertThat(kinds(Role.OFFICER)).startsWith(Kind.WITHDRAWN);
        assertThat(first(Role.OFFICER).told().mustAct()).isFalse();
        assertThat(kinds(Role.GOVERNOR)).isEmpty();
    }

    @Test
    void nothingIsToldOfAnActThatFails() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    organizations.open(made);
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(notices(Role.OFFICER)).isEmpty();
    }

    @Test
    void aYearTellsOfWhatWasAgreedSignedAndPublished() {
        AgreementId id = organizations.open(made);

        walk.untilClosed(made, id);

        assertThat(kinds(Role.HEAD)).contains(Kind.AGREED, Kind.SIGNED, Kind.PUBLISHED);
        assertThat(notices(Role.HEAD))
                .filteredOn(row -> row.told().kind() == Kind.SIGNED)
                .singleElement()
                .satisfies(row -> assertThat(row.said().thai()).isNotBlank());
        assertThat(kinds(Role.SUPERIOR)).contains(Kind.ASSIGNED, Kind.SIGNED);
    }

    @Test
    void aStepThatIsDueIsToldToItsHolderThenToTheHeadAndThenToTheStrategyOfficeUntilItIsDone() {
        AgreementId id = organizations.open(made);
        String task = row(id).task();
        LocalDate due = LocalDate.of(2026, 11, 1);

        tell(new StepReminded(id, Actors.SYSTEM, task, "Task_DraftAgreement", due, List.of()));
        tell(new StepMissed(id, Actors.SYSTEM, task, "Task_DraftAgreement", due, List.of()));
        tell(new StepEscalated(id, Actors.SYSTEM, task, "Task_DraftAgreement", due, List.of()));

        assertThat(kinds(Role.OFFICER))
                .containsExactlyInAnyOrder(Kind.ASSIGNED, Kind.DUE_SOON, Kind.OVERDUE, Kind.ESCALATED);
        assertThat(kinds(Role.HEAD)).containsExactlyInAnyOrder(Kind.OVERDUE, Kind.ESCALATED);
        assertThat(kinds(Role.STRATEGY)).containsExactly(Kind.ESCALATED);
        assertThat(first(Role.HEAD).told().mustAct()).isFalse();
        walk.forward(made, id);
        assertThat(List.of(unread(Role.OFFICER), unread(Role.HEAD), unread(Role.STRATEGY)))
                .containsOnly(0);
    }

    @Test
    void deputiesHearWhatThoseHearForWhomTheyStandIn() {
        Person deputy = organizations.person("deputy." + made.username(Role.HEAD), made.division());
        AgreementId id = organizations.open(made);
        database.update("""
                insert into deputyship (id, person, deputy, authority, from_day, until_day, named_as, entered_by, entered_at,
                    consent)
                values (gen_random_uuid(), ?, ?, 'order', '2000-01-01', '2999-01-01', 'ADMINISTRATOR', 'test', now(), 'ORDERED')
                """, made.people().get(Role.HEAD).id(), deputy.id());

        tell(new StepEscalated(
                id, Actors.SYSTEM, row(id).task(), "Task_DraftAgreement", LocalDate.of(2026, 11, 1), List.of()));

        assertThat(of(deputy.username())).extracting(row -> row.told().kind()).containsExactly(Kind.ESCALATED);
    }

    @Test
    void likeFactsOfOneActAreOnePieceOfNews() {
        AgreementId id = organizations.open(made);
        String governor = made.username(Role.GOVERNOR);

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new IndicatorReturned(id, governor, "1.1", "ทบทวน"));
            events.publishEvent(new IndicatorReturned(id, governor, "2.1", "ทบทวน"));
        });

        assertThat(notices(Role.OFFICER))
                .filteredOn(row -> row.told().kind() == Kind.RETURNED)
                .singleElement()
                .satisfies(row -> assertThat(row.told().many()).isEqualTo(2));
    }

    private void tell(Fact fact) {
        transaction.executeWithoutResult(status -> events.publishEvent(fact));
    }

    private WorkRow row(AgreementId id) {
        return walk.waiting(made, id).orElseThrow();
    }

    private int unread(Role role) {
        UUID person = made.people().get(role).id();
        return counts.unread(Set.of(person)).get(person);
    }

    private List<Kind> kinds(Role role) {
        return notices(role).stream().map(row -> row.told().kind()).toList();
    }

    private NoticeRow first(Role role) {
        return notices(role).get(0);
    }

    private List<NoticeRow> notices(Role role) {
        return of(made.username(role));
    }

    private List<NoticeRow> of(String username) {
        return actors.as(username, () -> board.page(NoticeFilter.NONE, Pageable.ofSize(100)))
                .getContent();
    }
}
