package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** To look at a step takes it from nobody; the first change does. What comes back goes to whoever had handed it in. */
@ApplicationTest
class StepLooksTests {

    private static final Plan PLAN = new Plan("บริการทั่วถึง", List.of(), List.of(), List.of(), List.of());

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    StepLooks looks;

    @Autowired
    FormDrafts drafts;

    @Autowired
    Drafting drafting;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private AgreementId agreement;
    private String officer;
    private String colleague;
    private String task;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        agreement = organizations.open(made);
        officer = made.username(Role.OFFICER);
        colleague = organizations
                .person("colleague." + made.division().code(), made.division(), Role.OFFICER)
                .username();
        task = walk.waiting(made, agreement).orElseThrow().task();
    }

    @Test
    void lookingTakesItFromNobodyAndTheFirstLookIsRemembered() {
        assertThat(look(officer).holder()).isNull();
        assertThat(look(colleague).mine()).isFalse();

        assertThat(holder()).isNull();
        assertThat(database.queryForObject("select first_opened_by from work_item where task = ?", String.class, task))
                .isEqualTo(officer);
    }

    @Test
    void whoTypesFirstHasItAndWhoComesSecondIsToldAndLosesNothing() {
        actors.as(officer, () -> drafts.save(task, "mine"));
        actors.as(colleague, () -> drafts.save(task, "second"));

        assertThat(look(officer).mine()).isTrue();
        StepLook second = look(colleague);
        assertThat(second.holder().username()).isEqualTo(officer);
        assertThat(second.holder().beside()).isTrue();
        assertThat(second.typed()).contains("second");
    }

    @Test
    void theFirstChangeTakesItAndARefusedOneDoesNot() {
        assertThatThrownBy(() -> actors.as(officer, () -> drafting.changePlan(task, -1, PLAN)))
                .isInstanceOf(Refusal.class);
        assertThat(holder()).isNull();

        actors.as(officer, () -> drafting.changePlan(task, revision(), PLAN));

        assertThat(holder()).isEqualTo(officer);
        assertThatThrownBy(() -> actors.as(colleague, () -> drafting.changePlan(task, revision(), PLAN)))
                .hasMessageContaining("workflow.refusal.takenByColleague");
    }

    @Test
    void whatComesBackGoesFirstToTheOneWhoHadHandedItInAndSaysWhy() {
        walk.forwardAs(colleague, made, agreement);
        walk.back(made, agreement);
        task = walk.waiting(made, agreement).orElseThrow().task();

        assertThat(holder()).isEqualTo(colleague);
        assertThat(look(officer).returned().words()).isEqualTo("ขอให้ทบทวน");
        actors.as(officer, () -> tasks.takeOver(task, colleague));
        assertThat(holder()).isEqualTo(officer);
    }

    @Test
    void whatComesBackIsForAllWhereTheOneWhoHadHandedItInMayDoItNoLonger() {
        walk.forwardAs(colleague, made, agreement);
        database.update("update person set active = false where username = ?", colleague);

        walk.back(made, agreement);

        task = walk.waiting(made, agreement).orElseThrow().task();
        assertThat(holder()).isNull();
        assertThat(look(officer).returned()).isNotNull();
    }

    @Test
    void whatIsHandedInAnewIsNotCalledReturned() {
        walk.forward(made, agreement);
        walk.back(made, agreement);
        walk.forward(made, agreement);

        task = walk.waiting(made, agreement).orElseThrow().task();
        assertThat(look(made.username(Role.GOVERNOR)).returned()).isNull();
    }

    @Test
    void nobodyLooksWhoMayNotDoIt() {
        assertThatThrownBy(() -> look(made.otherOfficer().username()))
                .hasMessageContaining("workflow.refusal.notYourTask");
        assertThat(database.queryForObject("select first_opened_by from work_item where task = ?", String.class, task))
                .isNull();
    }

    private StepLook look(String username) {
        return actors.as(username, () -> looks.at(task));
    }

    private String holder() {
        return database.queryForObject("select assignee from work_item where task = ?", String.class, task);
    }

    private long revision() {
        return directory.find(agreement).revision();
    }
}
