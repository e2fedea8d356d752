package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.DraftForm;
import org.khamrabrong.agreement.DraftForms;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Enrolment;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Suspension;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.reporting.ReportApproval;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.TaskGone;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.Level.State;
import org.khamrabrong.workflow.approval.LevelGap;
import org.khamrabrong.workflow.approval.LevelGap.Instead;
import org.khamrabrong.workflow.approval.Return;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A section's papers go over four levels: its governor, its head, the head of its division, the head of its bureau. */
@ApplicationTest
class FourLevelsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String DRAFT = "Task_DraftAgreement";
    private static final String APPROVE = "Task_ApproveDraft";

    @Autowired
    TestOrganization organizations;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Suspension suspension;

    @Autowired
    AgreementRegister agreements;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Drafting drafting;

    @Autowired
    DraftForms forms;

    @Autowired
    ReportingStand stand;

    @Autowired
    Reporting reporting;

    @Autowired
    ReportApproval reports;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private Unit bureau;
    private Unit division;
    private String divisionHead;
    private String bureauHead;
    private AgreementId id;

    @BeforeEach
    void makeABureauWithADivisionWithASection() {
        Made around = organizations.make();
        String mark = "four" + NUMBER.incrementAndGet();
        bureau = unit("bur-" + mark, UnitLevel.BUREAU, around.national());
        division = unit("dvs-" + mark, UnitLevel.DIVISION, bureau);
        Unit section = unit("sct-" + mark, UnitLevel.SECTION, division);
        Map<Role, Person> people = new EnumMap<>(around.people());
        for (Role role : List.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD)) {
            people.put(role, organizations.person(role.group() + "." + mark, section, role));
        }
        divisionHead =
                organizations.person("division." + mark, division, Role.HEAD).username();
        bureauHead = organizations.person("bureau." + mark, bureau, Role.HEAD).username();
        made = new Made(
                around.government(),
                around.national(),
                section,
                around.other(),
                around.office(),
                people,
                around.otherOfficer());
        id = organizations.open(made);
    }

    @Test
    void everyLevelApprovesInItsTurn() {
        submit();

        for (String approver : approvers()) {
            assertThat(levels()).extracting(Level::state).containsOnlyOnce(State.NOW);
            as(approver, drafting::approve);
        }

        assertThat(task("Task_ReviewOffer")).isNotNull();
        assertThat(stand.facts(id, "workflow.level-approved")).extracting("by").containsExactlyElementsOf(approvers());
        assertThat(stand.facts(id, "workflow.levels-named")).hasSize(1);
    }

    @Test
    void onlyWhatWasTouchedIsAskedAgainAndTheRecordSaysWhoseApprovalLapsed() {
        submit();
        approvers().subList(0, 3).forEach(approver -> as(approver, drafting::approve));
        as(bureauHead, task -> drafting.giveBack(task, Return.toOfficer(Map.of("2.1", "เป้าหมายต่ำไป"))));

        change("2.1");
        submit();

        assertThat(stand.facts(id, "workflow.approval-lapsed"))
                .extracting("by", "approver", "username", "items")
                .containsExactly(
                        tuple(officer(), name(governor()), governor(), List.of("2.1")),
                        tuple(officer(), name(head()), head(), List.of("2.1")),
                        tuple(officer(), name(divisionHead), divisionHead, List.of("2.1")));
        for (String approver : approvers()) {
            assertThat(present().asked()).containsExactly("2.1");
            as(approver, drafting::approve);
        }
        assertThat(task("Task_ReviewOffer")).isNotNull();
    }

    @Test
    void whatComesBackUntouchedIsAskedNowhereElseAgain() {
        submit();
        as(governor(), drafting::approve);
        as(head(), drafting::approve);
        as(divisionHead, task -> drafting.giveBack(task, "ขอคำอธิบาย"));

        submit();

        assertThat(present().place()).isEqualTo(3);
        assertThat(stand.facts(id, "workflow.approval-lapsed")).isEmpty();
    }

    @Test
    void aLaterLevelAsksAnEarlierOneAndNobodyBetween() {
        submit();
        as(governor(), drafting::approve);
        as(head(), drafting::approve);
        as(divisionHead, task -> drafting.giveBack(task, Return.toLevel(1, Map.of("1.1", "ตรวจหลักฐานอีกครั้ง"))));

        assertThat(present().place()).isEqualTo(1);
        assertThat(present().asked()).containsExactly("1.1");
        as(governor(), drafting::approve);

        assertThat(present().place()).isEqualTo(3);
        assertThat(present().asked()).containsExactly("1.1");
    }

    @Test
    void nothingGoesBackToALaterLevelNorWithoutAReason() {
        submit();
        as(governor(), task -> {
            refused("noEarlierLevel", () -> drafting.giveBack(task, Return.toLevel(2, Map.of("1.1", "x"))));
            refused("reasonMissing", () -> Return.toOfficer(Map.of("1.1", " ")));
            refused("nothingReturned", () -> Return.toOfficer(Map.of()));
            refused("notAsked", () -> drafting.giveBack(task, Return.toOfficer(Map.of("9.9", "x"))));
        });
        assertThat(present().place()).isEqualTo(1);
    }

    @Test
    void whoApprovesInTwoWindowsApprovesOnce() {
        submit();
        String task = task(APPROVE);
        as(governor(), drafting::approve);

        assertThatThrownBy(() -> actors.as(governor(), () -> drafting.approve(task)))
                .isInstanceOfAny(TaskGone.class, Refusal.class);
        assertThat(present().place()).isEqualTo(2);
    }

    @Test
    void aLevelWithoutAnybodyIsNamedBeforeAndPassedWithANotice() {
        deactivate(divisionHead);

        assertThat(gaps())
                .extracting(gap -> gap.level().unit().thai(), LevelGap::instead)
                .containsExactly(tuple(division.name(), Instead.NEXT));
        submit();
        as(governor(), drafting::approve);
        as(head(), drafting::approve);

        assertThat(present().place()).isEqualTo(4);
        assertThat(levels().get(2).state()).isEqualTo(State.PASSED);
        assertThat(stand.facts(id, "workflow.level-passed")).hasSize(1);
    }

    @Test
    void whereTheLastApproverOfAWaitingStepLeavesTheNextLevelIsAskedAtOnce() {
        submit();
        as(governor(), drafting::approve);
        as(head(), drafting::approve);

        deactivate(divisionHead);

        assertThat(present().place()).isEqualTo(4);
        as(bureauHead, drafting::approve);
        assertThat(task("Task_ReviewOffer")).isNotNull();
    }

    @Test
    void whereAMergerLeavesNobodyForAWaitingStepTheNextLevelIsAskedAtOnce() {
        Unit successor = unit("suc-" + division.code(), UnitLevel.DIVISION, bureau);
        submit();
        as(governor(), drafting::approve);
        as(head(), drafting::approve);
        organizations.give(officer(), Role.HEAD, successor);

        organizations.merge(division, successor);

        assertThat(present().place()).isEqualTo(4);
        assertThat(levels().get(2).state()).isEqualTo(State.PASSED);
    }

    @Test
    void whatComesBackGoesFirstToTheOneWhoHadItAndThenToTheOneWhoSentIt() {
        submit();
        as(governor(), drafting::approve);
        as(head(), drafting::approve);

        as(divisionHead, task -> drafting.giveBack(task, Return.toLevel(1, Map.of("1.1", "ตรวจหลักฐาน"))));
        assertThat(holder()).isEqualTo(governor());
        as(governor(), drafting::approve);
        assertThat(holder()).isEqualTo(divisionHead);

        as(divisionHead, task -> drafting.giveBack(task, Return.toOfficer(Map.of("1.1", "แก้หน่วยนับ"))));
        change("1.1");
        submit();
        assertThat(holder()).isNull();
        as(governor(), drafting::approve);
        as(head(), drafting::approve);
        assertThat(holder()).isEqualTo(divisionHead);
    }

    @Test
    void nobodyButTheOneWhoHandedItInIsToldOfEachLevelThatApproved() {
        submit();
        approvers().forEach(approver -> as(approver, drafting::approve));

        assertThat(database.queryForList(
                        "select p.username from announcement a join notice n on n.announcement = a.id"
                                + " join person p on p.id = n.person where a.agreement = ? and a.what = ?",
                        String.class,
                        id.value(),
                        "workflow.level-approved"))
                .containsExactly(officer(), officer(), officer(), officer());
    }

    @Test
    void whereTheLastLevelHasNobodyTheHeadAboveIsAsked() {
        String chief = organizations
                .person("chief." + bureau.code(), made.national(), Role.HEAD)
                .username();
        deactivate(bureauHead);
        submit();
        approvers().subList(0, 3).forEach(approver -> as(approver, drafting::approve));

        as(chief, drafting::approve);

        assertThat(task("Task_ReviewOffer")).isNotNull();
    }

    @Test
    void nothingIsHandedInWhereTheLastLevelHasNobodyAndNobodyStandsAbove() {
        deactivate(bureauHead);

        assertThat(gaps()).extracting(LevelGap::instead).containsExactly(Instead.NOTHING);
        assertThatThrownBy(this::submit)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("workflow.refusal.approval.nobody")
                .hasMessageContaining(bureau.name());
        assertThat(task(DRAFT)).isNotNull();
    }

    @Test
    void whoHeadsDivisionAndBureauIsAskedOnce() {
        deactivate(bureauHead);
        organizations.give(divisionHead, Role.HEAD, bureau);
        submit();

        approvers().subList(0, 3).forEach(approver -> as(approver, drafting::approve));

        assertThat(task("Task_ReviewOffer")).isNotNull();
        assertThat(stand.facts(id, "workflow.level-counted")).hasSize(1);
    }

    @Test
    void aReportGoesTheSameWay() {
        report();
        as(governor(), reports::approve);
        as(head(), reports::approve);
        as(divisionHead, task -> reports.giveBack(task, Return.toLevel(1, Map.of("1.1", "ตรวจหลักฐาน"))));
        as(governor(), reports::approve);
        as(divisionHead, task -> reports.giveBack(task, Return.toOfficer(Map.of("1.1", "แนบทะเบียน"))));
        String again = task("Task_ReportResults");
        actors.as(officer(), () -> {
            reporting.saveResult(again, "1.1", Result.of(Map.of("numerator", "90", "denominator", "100")), "แก้แล้ว");
            reporting.submit(again);
        });
        as(governor(), reports::approve);
        as(head(), reports::approve);
        deactivate(divisionHead);
        as(bureauHead, reports::approve);

        assertThat(stand.facts(id, "reporting.report-delivered")).hasSize(1);
        assertThat(stand.facts(id, "workflow.approval-lapsed"))
                .extracting("approver", "items")
                .containsExactly(tuple(name(governor()), List.of("1.1")), tuple(name(head()), List.of("1.1")));
    }

    private void report() {
        organizations.bySystem(() -> agreements.advance(id, Stage.SIGNED, Stage.DRAFTING));
        stand.startRound(id);
        stand.submitted(made, id);
    }

    private void submit() {
        as(officer(), task -> drafting.submit(task, directory.find(id).revision()));
        stand.jobs(id);
    }

    private void change(String number) {
        as(officer(), task -> {
            var snapshot = directory.find(id);
            drafting.changeIndicator(
                    task,
                    snapshot.revision(),
                    number,
                    snapshot.content().indicator(number).orElseThrow().withUnit("ครั้ง"));
        });
    }

    private interface Deed {
        void with(String task);
    }

    private void as(String username, Deed deed) {
        String task = waiting();
        actors.as(username, () -> deed.with(task));
        stand.jobs(id);
    }

    private List<Level> levels() {
        return asked(form -> form.approval().levels());
    }

    private List<LevelGap> gaps() {
        return actors.as(officer(), () -> forms.draft(task(DRAFT)).approval().gaps());
    }

    private Level present() {
        return asked(form -> form.approval().present().orElseThrow());
    }

    /** As one of those who may act sees it. */
    private <T> T asked(Function<DraftForm, T> what) {
        String task = task(APPROVE);
        String role = database.queryForObject("select role from work_item where task = ?", String.class, task);
        String username = database.queryForObject(
                "select min(d.username) from work_item w, doers(w, current_date) d where w.task = ?",
                String.class,
                task);
        assertThat(username).as(role).isNotNull();
        return actors.as(username, () -> what.apply(forms.decision(task)));
    }

    private void deactivate(String username) {
        actors.as(made.username(Role.ADMINISTRATOR), () -> suspension.deactivate(username));
    }

    private void refused(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(Refusal.class).hasMessageContaining("workflow.refusal.approval." + key);
    }

    private String holder() {
        return database.queryForObject("select assignee from work_item where task = ?", String.class, task(APPROVE));
    }

    private String waiting() {
        return database.queryForObject(
                "select task from work_item where agreement = ? and closed_at is null and (? or task_key <> ?)",
                String.class,
                id.value(),
                task("Task_ReportResults") == null && task("Task_ApproveReport") == null,
                DRAFT);
    }

    private String task(String key) {
        return database
                .queryForList(
                        "select task from work_item where agreement = ? and task_key = ? and closed_at is null",
                        String.class,
                        id.value(),
                        key)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<String> approvers() {
        return List.of(governor(), head(), divisionHead, bureauHead);
    }

    private String officer() {
        return made.username(Role.OFFICER);
    }

    private String governor() {
        return made.username(Role.GOVERNOR);
    }

    private String head() {
        return made.username(Role.HEAD);
    }

    private static String name(String username) {
        return "ผู้ทดสอบ " + username;
    }

    private Unit unit(String code, UnitLevel level, Unit parent) {
        return actors.asSystem(() -> enrolment.enter(code, "หน่วย " + code, "Unit " + code, level, parent.id(), false));
    }
}
