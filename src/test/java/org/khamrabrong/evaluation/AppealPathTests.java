package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.khamrabrong.evaluation.process.EvaluationSteps.ANSWER_RESULT;
import static org.khamrabrong.evaluation.process.EvaluationSteps.DECIDE_APPEAL;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.StepLooks;
import org.khamrabrong.workflow.TestCommittee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An appeal before three of the committee: proposed by one, decided by the quorum, or taken back before anybody has looked. */
@ApplicationTest
class AppealPathTests {

    private static final Map<String, AppealDecision> GRANTED =
            Map.of("2.1", AppealDecision.change(Result.of(Map.of("value", "3")), "นับซ้ำจริง"));

    @Autowired
    TestOrganization organizations;

    @Autowired
    EvaluationStand stand;

    @Autowired
    ReportingStand reporting;

    @Autowired
    ResultConfirmation confirmation;

    @Autowired
    ResultAppeals appeals;

    @Autowired
    AppealDecisions decisions;

    @Autowired
    AppealRecall recall;

    @Autowired
    EvaluationDirectory directory;

    @Autowired
    TestCommittee committee;

    @Autowired
    StepLooks looks;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DueJobs jobs;

    @Autowired
    Actors actors;

    private Made made;
    private String first;
    private String second;
    private String third;
    private AgreementId id;

    @BeforeEach
    void confirmAResult() {
        made = organizations.make();
        first = made.username(Role.COMMITTEE);
        second = member("second.");
        third = member("third.");
        id = stand.confirming(made);
        actors.as(first, () -> confirmation.confirm(stand.confirmStep(id)));
    }

    @Test
    void whatOneProposesChangesNothingBeforeTheQuorumSaysTheSame() {
        appealBeforeThree();

        propose(first);
        assertThat(reporting.waiting(id)).containsExactly(DECIDE_APPEAL);
        assertThat(course(Role.AUDITOR).appeal().decided()).isFalse();
        assertThat(reporting.facts(id, "evaluation.appeal-decided")).isEmpty();
        actors.as(second, () -> decisions.support(step()));
        jobs.runFor(id);

        assertThat(reporting.waiting(id)).isEmpty();
        assertThat(reporting.facts(id, "evaluation.appeal-decided"))
                .extracting("before", "total")
                .containsExactly(tuple("4.2800", "4.6800"));
        assertThat(course(Role.HEAD).appeal().decided()).isTrue();
        assertThat(course(Role.HEAD).onAppeal().confirming()).isEqualTo(2);
        assertThat(course(Role.HEAD).committee().members()).isEqualTo(1);
    }

    @Test
    void nobodySpeaksTwiceNorProposesBesideAProposal() {
        appealBeforeThree();
        propose(first);

        refused(first, "workflow.refusal.spokenBefore", () -> decisions.support(step()));
        refused(second, "evaluation.refusal.appealProposedAlready", () -> propose(second));
        assertThat(reporting.waiting(id)).containsExactly(DECIDE_APPEAL);
    }

    @Test
    void nothingIsSpokenForBeforeItIsProposedAndAgainstItOnlyWithAReason() {
        appealBeforeThree();
        refused(first, "evaluation.refusal.appealNotProposed", () -> decisions.support(step()));
        refused(first, "evaluation.refusal.appealNotProposed", () -> decisions.oppose(step(), "ไม่เห็นด้วย"));

        propose(first);
        refused(second, "agreement.refusal.reasonMissing", () -> decisions.oppose(step(), " "));
    }

    @Test
    void whereTheQuorumIsAgainstItTheCommitteeIsAskedAnewAndTheResultStands() {
        appealBeforeThree();
        propose(first);
        actors.as(second, () -> decisions.oppose(step(), "ต้นทางยังไม่ยืนยัน"));
        committee.of(3, () -> actors.as(third, () -> decisions.oppose(step(), "ขอทะเบียนฉบับเต็ม")));

        assertThat(reporting.waiting(id)).containsExactly(DECIDE_APPEAL);
        assertThat(course(Role.AUDITOR).appeal().decision()).isNull();
        assertThat(reporting.facts(id, "evaluation.appeal-undecided"))
                .extracting("reason")
                .containsExactly("ต้นทางยังไม่ยืนยัน\nขอทะเบียนฉบับเต็ม");
        actors.as(
                third,
                () -> decisions.propose(step(), "คงผลเดิม", Map.of("2.1", AppealDecision.keep("ทะเบียนไม่เปลี่ยน"))));
        actors.as(first, () -> decisions.support(step()));
        jobs.runFor(id);
        assertThat(reporting.ends(id, "agreement-result")).contains("Event_ResultPublished");
        assertThat(reporting.facts(id, "agreement.result-published"))
                .extracting("total")
                .containsExactly("4.2800");
    }

    @Test
    void theUnitIsNotShownWhatIsProposedBeforeItIsDecided() {
        appealBeforeThree();
        propose(first);

        assertThat(course(Role.HEAD).appeal().decision()).isNull();
        assertThat(course(Role.HEAD).onAppeal()).isNull();
        assertThat(course(Role.COMMITTEE).appeal().decision().words()).isEqualTo("ตามทะเบียน");
    }

    @Test
    void whatNobodyOfTheCommitteeHasLookedAtIsTakenBackAndAnsweredOtherwise() {
        String answered = reporting.task(id, ANSWER_RESULT);
        appealBeforeThree();

        actors.as(made.username(Role.HEAD), () -> recall.recall(answered));

        assertThat(reporting.waiting(id)).containsExactly(ANSWER_RESULT);
        assertThat(course(Role.HEAD).appeal()).isNull();
        actors.as(
                made.username(Role.HEAD),
                () -> assertThat(appeals.open(reporting.task(id, ANSWER_RESULT))
                                .recalled()
                                .orElseThrow()
                                .items())
                        .extracting(AppealRow.Item::reason)
                        .containsExactly("นับเรื่องซ้ำ"));
        assertThat(reporting.facts(id, "evaluation.appeal-recalled")).hasSize(1);
        stand.acknowledge(made, id);
        assertThat(reporting.ends(id, "agreement-result")).contains("Event_ResultPublished");
        assertThat(course(Role.HEAD).appeal()).isNull();
    }

    @Test
    void whatWasTakenBackMayBeAppealedAgainstOnceMore() {
        String answered = reporting.task(id, ANSWER_RESULT);
        appealBeforeThree();
        actors.as(made.username(Role.HEAD), () -> recall.recall(answered));

        actors.as(
                made.username(Role.HEAD),
                () -> appeals.appeal(reporting.task(id, ANSWER_RESULT), "ทะเบียนใหม่", Map.of("1.1", "ตกหล่น")));

        assertThat(course(Role.AUDITOR).appeal().items())
                .extracting(AppealRow.Item::number)
                .containsExactly("1.1");
    }

    /** Else the others would find it taken by whoever was against it. */
    @Test
    void whereItIsAskedAnewAllOfItAre() {
        appealBeforeThree();
        propose(first);
        actors.as(second, () -> decisions.oppose(step(), "ต้นทางยังไม่ยืนยัน"));
        committee.of(3, () -> actors.as(third, () -> decisions.oppose(step(), "ขอทะเบียนฉบับเต็ม")));

        assertThat(database.queryForList("select assignee from work_item where task = ?", String.class, step()))
                .containsOnlyNulls();
    }

    @Test
    void whatOneOfTheCommitteeHasLookedAtIsNotTakenBack() {
        String answered = reporting.task(id, ANSWER_RESULT);
        appealBeforeThree();
        actors.as(second, () -> looks.at(step()));

        refused(made.username(Role.HEAD), "workflow.refusal.openedAlready", () -> recall.recall(answered));
        assertThat(reporting.waiting(id)).containsExactly(DECIDE_APPEAL);
    }

    @Test
    void afterTheWindowAnAppealIsNotTakenBackSinceNothingElseCouldBeAnswered() {
        String answered = reporting.task(id, ANSWER_RESULT);
        appealBeforeThree();
        database.update(
                "update evaluation set appeal_until = appeal_from - 1, revision = revision + 1 where agreement = ?",
                id.value());

        refused(made.username(Role.HEAD), "evaluation.refusal.appealWindowOver", () -> recall.recall(answered));
        assertThat(reporting.waiting(id)).containsExactly(DECIDE_APPEAL);
    }

    private void appealBeforeThree() {
        committee.of(
                3,
                () -> actors.as(
                        made.username(Role.HEAD),
                        () -> appeals.appeal(
                                reporting.task(id, ANSWER_RESULT), "คะแนนต่ำ", Map.of("2.1", "นับเรื่องซ้ำ"))));
    }

    private void propose(String who) {
        actors.as(who, () -> decisions.propose(step(), "ตามทะเบียน", GRANTED));
    }

    private String step() {
        return reporting.task(id, DECIDE_APPEAL);
    }

    private String member(String before) {
        return organizations
                .person(before + made.username(Role.COMMITTEE), made.office(), Role.COMMITTEE)
                .username();
    }

    private ResultCourse course(Role reader) {
        return actors.as(made.username(reader), () -> directory.course(id).orElseThrow());
    }

    private void refused(String who, String key, Runnable work) {
        actors.as(
                who,
                () -> assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessageContaining(key));
    }
}
