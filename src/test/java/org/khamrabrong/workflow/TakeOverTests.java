package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Granting;
import org.khamrabrong.organization.MayDoLess;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Suspension;
import org.khamrabrong.workflow.WorkflowFact.TaskReassigned;
import org.khamrabrong.worklist.WorkRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A colleague's task in other hands: taken over with what was typed, told to the one who had it, free when nobody has it. */
@ApplicationTest
class TakeOverTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    HumanTasks tasks;

    @Autowired
    FormDrafts drafts;

    @Autowired
    Worklist worklist;

    @Autowired
    Audit audit;

    @Autowired
    AtOnce atOnce;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Suspension suspension;

    @Autowired
    Granting granting;

    @Autowired
    Clock clock;

    private Made made;
    private AgreementId agreement;
    private String absent;
    private String colleague;
    private String task;

    @BeforeEach
    void theOfficerTakesTheDraft() {
        made = organizations.make();
        agreement = organizations.open(made);
        absent = made.username(Role.OFFICER);
        colleague = officer("colleague", Role.OFFICER);
        task = walk.waiting(made, agreement).orElseThrow().task();
        actors.as(absent, () -> tasks.claim(task));
    }

    @Test
    void aColleaguesTaskIsShownToThoseWhoMayTakeItOverAndToNobodyElse() {
        assertThat(withColleaguesOf(colleague)).containsExactly(task);
        actors.as(
                colleague, () -> assertThat(worklist.counts().withColleagues()).isOne());
        assertThat(withColleaguesOf(absent)).isEmpty();
        for (Role other : Role.values()) {
            if (other != Role.OFFICER) {
                assertThat(withColleaguesOf(made.username(other)))
                        .as(other.name())
                        .doesNotContain(task);
            }
        }
        assertThat(withColleaguesOf(made.otherOfficer().username())).isEmpty();
    }

    @Test
    void takingOverMakesTheTaskMineAndStandsInTheHistory() {
        actors.as(colleague, () -> tasks.takeOver(task, absent));

        actors.as(
                colleague,
                () -> assertThat(worklist.mine(Pageable.ofSize(5)))
                        .extracting(WorkRow::task)
                        .containsExactly(task));
        actors.as(absent, () -> assertThat(worklist.mine(Pageable.ofSize(5))).isEmpty());
        AuditRow row = facts().get(0);
        TaskReassigned fact = (TaskReassigned) row.fact();
        assertThat(row.who()).isEqualTo(colleague);
        assertThat(fact.step()).isEqualTo("Task_DraftAgreement");
        assertThat(fact.former()).isEqualTo(made.people().get(Role.OFFICER).name());
    }

    @Test
    void whatTheFormerHolderHasTypedGoesAlong() {
        actors.as(absent, () -> drafts.save(task, "typed by the absent one"));

        actors.as(colleague, () -> tasks.takeOver(task, absent));

        assertThat(actors.as(colleague, () -> drafts.find(task))).contains("typed by the absent one");
    }

    @Test
    void whatTheNewHolderHasTypedLaterStays() {
        actors.as(absent, () -> drafts.save(task, "earlier"));
        actors.as(colleague, () -> drafts.save(task, "later"));

        actors.as(colleague, () -> tasks.takeOver(task, absent));

        assertThat(actors.as(colleague, () -> drafts.find(task))).contains("later");
    }

    @Test
    void theFormerHolderIsToldByWhomAndLosesNothing() {
        actors.as(absent, () -> drafts.save(task, "mine"));
        actors.as(colleague, () -> tasks.takeOver(task, absent));

        assertThatThrownBy(() -> walk.forwardAs(absent, made, agreement))
                .isInstanceOfSatisfying(Refusal.class, told -> {
                    assertThat(told.key()).isEqualTo("workflow.refusal.takenByColleague");
                    assertThat(told.arguments()).containsExactly("ผู้ทดสอบ " + colleague);
                });
        actors.as(absent, () -> drafts.save(task, "mine, and more"));
        assertThat(actors.as(absent, () -> drafts.find(task))).contains("mine, and more");
        assertThat(actors.as(colleague, () -> drafts.find(task))).contains("mine");
    }

    @Test
    void whoseTypedWordsAreHandedInByAnotherIsAnAuthorToo() {
        String both = officer("both", Role.OFFICER, Role.GOVERNOR);
        actors.as(absent, () -> tasks.release(task));
        actors.as(both, () -> {
            tasks.claim(task);
            drafts.save(task, "typed");
        });
        actors.as(colleague, () -> tasks.takeOver(task, both));
        walk.forwardAs(colleague, made, agreement);

        refused("workflow.refusal.ownWork", () -> walk.forwardAs(both, made, agreement));
    }

    @Test
    void whoTypedNothingAndLostTheTaskIsNoAuthor() {
        String both = officer("both", Role.OFFICER, Role.GOVERNOR);
        actors.as(absent, () -> tasks.release(task));
        actors.as(both, () -> tasks.claim(task));
        actors.as(colleague, () -> tasks.takeOver(task, both));
        walk.forwardAs(colleague, made, agreement);

        walk.forwardAs(both, made, agreement);

        assertThat(walk.waiting(made, agreement)).map(WorkRow::taskKey).contains("Task_ApproveDraft");
    }

    @Test
    void ofTwoWhoTakeOverAtOnceTheSecondIsToldWhoWasFaster() {
        String third = officer("third", Role.OFFICER);

        Throwable failure = atOnce.run(
                () -> actors.as(colleague, () -> tasks.takeOver(task, absent)),
                () -> actors.as(third, () -> tasks.takeOver(task, absent)));

        assertThat(failure)
                .isInstanceOfSatisfying(
                        Refusal.class, told -> assertThat(told.arguments()).containsExactly("ผู้ทดสอบ " + colleague));
        assertThat(holder()).isEqualTo(colleague);
        assertThat(facts()).hasSize(1);
    }

    @Test
    void aTaskPutBackMeanwhileIsSimplyTaken() {
        actors.as(absent, () -> tasks.release(task));

        actors.as(colleague, () -> tasks.takeOver(task, absent));

        assertThat(holder()).isEqualTo(colleague);
        assertThat(facts()).isEmpty();
    }

    @Test
    void aTaskThatIsDoneIsGone() {
        walk.forward(made, agreement);

        assertThatThrownBy(() -> actors.as(colleague, () -> tasks.takeOver(task, absent)))
                .isInstanceOf(TaskGone.class);
    }

    @Test
    void nobodyOfAnotherRoleOrUnitTakesOver() {
        for (Role other : Role.values()) {
            if (other != Role.OFFICER) {
                refused(
                        "workflow.refusal.notYourTask",
                        () -> actors.as(made.username(other), () -> tasks.takeOver(task, absent)));
            }
        }
        refused(
                "workflow.refusal.notYourTask",
                () -> actors.as(made.otherOfficer().username(), () -> tasks.takeOver(task, absent)));
        assertThat(holder()).isEqualTo(absent);
    }

    @Test
    void aNegotiatorTakesNothingOverFromAnotherUnitsNegotiator() {
        walk.until(made, agreement, "Task_ReviewOffer");
        String offer = walk.waiting(made, agreement).orElseThrow().task();
        String negotiator = made.username(Role.NEGOTIATOR);
        String elsewhere = organizations
                .person("elsewhere." + made.other().code(), made.other(), Role.NEGOTIATOR)
                .username();
        actors.as(negotiator, () -> tasks.claim(offer));

        refused(
                "workflow.refusal.takenByColleague",
                () -> actors.as(elsewhere, () -> tasks.takeOver(offer, negotiator)));
        assertThat(withColleaguesOf(elsewhere)).doesNotContain(offer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person set active = false where username = ?",
                "update person_role set unit = (select id from unit where level = 'GOVERNMENT' limit 1)"
                        + " where person = (select id from person where username = ?)",
                "update person_role set until_day = date '2000-01-02'"
                        + " where person = (select id from person where username = ?)",
                "delete from person_role where person = (select id from person where username = ?)"
            })
    void whatSomebodyHeldWhoMayDoItNoLongerIsBackInTheQueueWithWhatWasTyped(String leaving) {
        actors.as(absent, () -> drafts.save(task, "left behind"));
        database.update(leaving, absent);

        actors.as(colleague, () -> {
            assertThat(worklist.available(Pageable.ofSize(5)))
                    .extracting(WorkRow::task)
                    .containsExactly(task);
            assertThat(worklist.counts().available()).isOne();
            assertThat(worklist.counts().withColleagues()).isZero();
            assertThat(tasks.mayOpen(task)).isTrue();
            assertThat(tasks.open(task).task().assignee()).isNull();
            tasks.claim(task);
            assertThat(drafts.find(task)).contains("left behind");
        });
        assertThat(facts()).hasSize(1);
        assertThat(holder()).isEqualTo(colleague);
    }

    @Test
    void whoIsDeactivatedHoldsNothingAndLosesNothingThatWasTyped() {
        actors.as(absent, () -> drafts.save(task, "typed before"));

        actors.as(made.username(Role.ADMINISTRATOR), () -> suspension.deactivate(absent));

        assertThat(holder()).isNull();
        actors.as(colleague, () -> {
            tasks.claim(task);
            assertThat(drafts.find(task)).contains("typed before");
        });
        assertThat(((TaskReassigned) facts().get(0).fact()).former())
                .isEqualTo(made.people().get(Role.OFFICER).name());
    }

    @Test
    void whoseRoleIsEndedHoldsNothing() {
        UUID role = database.queryForObject(
                "select r.id from person_role r join person p on p.id = r.person where p.username = ?",
                UUID.class,
                absent);

        actors.as(
                made.username(Role.ADMINISTRATOR),
                () -> granting.end(role, LocalDate.now(clock).minusDays(1)));

        assertThat(holder()).isNull();
    }

    @Test
    void whoMayDoLessHoldsWhatMayStillBeDoneAndNothingElse() {
        tell(new MayDoLess(absent));
        assertThat(holder()).isEqualTo(absent);

        organizations.endYesterday(absent, Role.OFFICER);
        tell(new MayDoLess(absent));
        assertThat(holder()).isNull();
    }

    @Test
    void whoTakesAgainWhatWasLeftTakesItFromNobody() {
        organizations.endYesterday(absent, Role.OFFICER);
        tell(new MayDoLess(absent));
        organizations.take(absent, Role.OFFICER);
        organizations.give(absent, Role.OFFICER, made.division());

        actors.as(absent, () -> tasks.claim(task));

        assertThat(holder()).isEqualTo(absent);
        assertThat(facts()).isEmpty();
    }

    @Test
    void whoLostTheRoleSeesTheTaskAmongTheOwnNoMore() {
        database.update("delete from person_role where person = (select id from person where username = ?)", absent);

        actors.as(absent, () -> {
            assertThat(worklist.mine(Pageable.ofSize(5))).isEmpty();
            assertThat(worklist.counts().mine()).isZero();
        });
    }

    private void tell(Object event) {
        organizations.bySystem(() -> events.publishEvent(event));
    }

    private String officer(String name, Role... roles) {
        return organizations
                .person(name + "." + made.division().code(), made.division(), roles)
                .username();
    }

    private String holder() {
        return walk.waiting(made, agreement).orElseThrow().assignee();
    }

    private List<String> withColleaguesOf(String username) {
        return actors.as(
                username,
                () -> EveryPage.of(worklist::withColleagues).stream()
                        .map(WorkRow::task)
                        .toList());
    }

    private List<AuditRow> facts() {
        return actors.as(made.username(Role.AUDITOR), () -> audit.history(agreement, Pageable.ofSize(100))).stream()
                .filter(row -> row.what().equals("workflow.task-reassigned"))
                .toList();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, told -> assertThat(told.key()).isEqualTo(key));
    }
}
