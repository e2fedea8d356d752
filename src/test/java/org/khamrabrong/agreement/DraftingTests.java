package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.FieldDifference;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.PackageDifferences;
import org.khamrabrong.scoring.Plan;
import org.khamrabrong.scoring.SurveyMeasure;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** The officer's work on the draft, and what the approvers may do with it. */
@ApplicationTest
class DraftingTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    Drafting drafting;

    @Autowired
    DraftForms forms;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Audit audit;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId id;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        id = organizations.open(made);
    }

    @Test
    void keepsEveryChangedFieldWithItsOldAndNewValue() {
        change(content("2.1").withWeight(new BigDecimal(30)).withUnit("ครั้ง"));

        assertThat(history("agreement.indicator-changed"))
                .extracting("fact.indicator", "fact.field", "fact.before", "fact.after")
                .containsExactlyInAnyOrder(tuple("2.1", "unit", "เรื่อง", "ครั้ง"), tuple("2.1", "weight", "40", "30"));
    }

    @Test
    void keepsTheNameOfADimensionRatherThanItsCode() {
        change(content("2.1").withDimension("external"));

        assertThat(history("agreement.indicator-changed"))
                .extracting("fact.indicator", "fact.field", "fact.before", "fact.after")
                .containsExactly(tuple("2.1", "dimension", "มิติภายใน", "มิติภายนอก"));
    }

    @Test
    void addsCopiesMovesAndRemovesIndicators() {
        asOfficer(task -> drafting.addIndicator(task, revision(), content("1.1").withNumber("1.2")));
        asOfficer(task -> drafting.moveIndicator(task, revision(), "1.2", -5));
        asOfficer(task -> drafting.removeIndicator(task, revision(), "1.1"));

        assertThat(snapshot().content().indicators())
                .extracting(Indicator::number)
                .containsExactly("1.2", "2.1");
        assertThat(history("agreement.indicator-moved"))
                .extracting("fact.indicator", "fact.from", "fact.to")
                .containsExactly(tuple("1.2", 3, 1));
    }

    @Test
    void keepsWhichPartOfThePlanWasRewritten() {
        asOfficer(task -> drafting.changePlan(
                task, revision(), new Plan("วิสัยทัศน์ใหม่", List.of("พันธกิจ"), null, null, null)));

        assertThat(history("agreement.plan-changed"))
                .extracting("fact.part", "fact.after")
                .containsExactlyInAnyOrder(tuple("vision", "วิสัยทัศน์ใหม่"), tuple("missions", "พันธกิจ"));
    }

    @Test
    void tellsTheSecondOfTwoWritersAndKeepsTheFirst() {
        long seen = revision();
        change(content("2.1").withUnit("ครั้ง"));

        assertThatThrownBy(() -> asOfficer(task -> drafting.changeIndicator(
                        task, seen, "2.1", content("2.1").withUnit("หน"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(content("2.1").unit()).isEqualTo("ครั้ง");
    }

    @Test
    void refusesTwoIndicatorsOfOneNumber() {
        refusedToOfficer(
                "scorecard.refusal.duplicateNumber", task -> drafting.addIndicator(task, revision(), content("1.1")));
        refusedToOfficer(
                "scorecard.refusal.duplicateNumber",
                task -> drafting.changeIndicator(
                        task, revision(), "2.1", content("2.1").withNumber("1.1")));
    }

    @Test
    void refusesToHandInADraftThatContradictsItself() {
        change(content("2.1").withWeight(new BigDecimal(41)));

        refusedToOfficer("agreement.refusal.findingsLeft", task -> drafting.submit(task, revision()));
    }

    @Test
    void refusesTheRealDraftUntilSummaryAndSheetsAgree() {
        made = organizations.make();
        id = organizations.open(made, RealAgreement.read());

        refusedToOfficer("agreement.refusal.findingsLeft", task -> drafting.submit(task, revision()));
    }

    @Test
    void refusesToHandInASurveyOfMoreLevelsThanCanBeReported() {
        change(content("2.1").withMeasure(new SurveyMeasure(new BigDecimal(1_000_000))));
        refusedToOfficer("agreement.refusal.tooManyLevels", task -> drafting.submit(task, revision()));

        change(content("2.1").withMeasure(new SurveyMeasure(BigDecimal.TEN)));
        asOfficer(task -> drafting.submit(task, revision()));
    }

    @Test
    void refusesWhatCouldNotBeReadAgainAndKeepsTheDraftAsItWas() {
        Indicator before = content("2.1");
        Indicator tooManyDigits = before.withTarget(new BigDecimal("9".repeat(31)));
        refusedToOfficer(
                "agreement.refusal.contentUnreadable",
                task -> drafting.changeIndicator(task, revision(), "2.1", tooManyDigits));
        refusedToOfficer(
                "agreement.refusal.contentUnreadable",
                task -> drafting.addIndicator(task, revision(), tooManyDigits.withNumber("2.2")));
        assertThat(snapshot().content().indicators()).hasSize(2).contains(before);
    }

    @Test
    void refusesToHandInAnEmptyDraft() {
        asOfficer(task -> drafting.removeIndicator(task, revision(), "1.1"));
        asOfficer(task -> drafting.removeIndicator(task, revision(), "2.1"));

        refusedToOfficer("agreement.refusal.noIndicators", task -> drafting.submit(task, revision()));
    }

    @Test
    void refusesAReturnWithoutAReason() {
        walk.until(made, id, "Task_ApproveDraft");

        actors.as(
                made.username(Role.GOVERNOR),
                () -> assertThatThrownBy(() -> drafting.giveBack(waiting(), "  "))
                        .hasMessageContaining("agreement.refusal.reasonMissing"));
    }

    @Test
    void refusesAReasonThatNoRecordCanKeep() {
        walk.until(made, id, "Task_ApproveDraft");

        actors.as(made.username(Role.GOVERNOR), () -> {
            assertThatThrownBy(() -> drafting.giveBack(waiting(), "ก".repeat(20_001)))
                    .hasMessageContaining("kernel.refusal.textTooLong");
            assertThatThrownBy(() -> drafting.giveBack(waiting(), "เหตุ\u0000ผล"))
                    .hasMessageContaining("kernel.refusal.textUnkeepable");
        });
    }

    @Test
    void showsTheOfficerWhoGaveTheDraftBackAndWhyUntilItIsHandedInAgain() {
        walk.until(made, id, "Task_ApproveDraft");
        actors.as(made.username(Role.GOVERNOR), () -> drafting.giveBack(waiting(), " น้ำหนักยังไม่เหมาะสม "));

        DraftForm form = actors.as(made.username(Role.OFFICER), () -> forms.draft(waiting()));
        assertThat(form.returned())
                .contains(new DraftForm.Returned(made.username(Role.GOVERNOR), "น้ำหนักยังไม่เหมาะสม"));

        change(content("2.1").withUnit("ครั้ง"));
        walk.until(made, id, "Task_ApproveDraft");
        DraftForm decision = actors.as(made.username(Role.GOVERNOR), () -> forms.decision(waiting()));
        assertThat(decision.returned()).isEmpty();
        assertThat(PackageDifferences.between(
                        decision.previous(), decision.agreement().content()))
                .flatExtracting(IndicatorDifference::fields)
                .containsExactly(new FieldDifference("unit", "เรื่อง", "ครั้ง"));
    }

    @Test
    void nobodyDecidesOnTheirOwnDraft() {
        Person both = organizations.person(
                "both." + made.division().code(), made.division(), Role.OFFICER, Role.GOVERNOR, Role.HEAD);
        actors.as(both.username(), () -> drafting.submit(waiting(), revision(both.username())));

        actors.as(both.username(), () -> {
            assertThatThrownBy(() -> forms.decision(waiting())).hasMessageContaining("workflow.refusal.ownWork");
            assertThatThrownBy(() -> drafting.approve(waiting())).hasMessageContaining("workflow.refusal.ownWork");
            assertThatThrownBy(() -> drafting.giveBack(waiting(), "เหตุผล"))
                    .hasMessageContaining("workflow.refusal.ownWork");
        });
    }

    @Test
    void nobodyApprovesAtTwoLevels() {
        Person both = organizations.person("two." + made.division().code(), made.division(), Role.GOVERNOR, Role.HEAD);
        walk.until(made, id, "Task_ApproveDraft");
        actors.as(both.username(), () -> drafting.approve(waiting()));

        actors.as(
                both.username(),
                () -> assertThatThrownBy(() -> drafting.approve(waiting()))
                        .hasMessageContaining("workflow.refusal.ownWork"));
    }

    private void change(Indicator changed) {
        asOfficer(task -> drafting.changeIndicator(task, revision(), changed.number(), changed));
    }

    private interface Step {
        void with(String task);
    }

    private void asOfficer(Step step) {
        actors.as(made.username(Role.OFFICER), () -> step.with(waiting()));
    }

    private void refusedToOfficer(String key, Step step) {
        assertThatThrownBy(() -> asOfficer(step)).isInstanceOf(Refusal.class).hasMessageContaining(key);
    }

    private String waiting() {
        return walk.waiting(made, id).map(WorkRow::task).orElseThrow();
    }

    private long revision() {
        return revision(made.username(Role.OFFICER));
    }

    private long revision(String username) {
        return actors.as(username, () -> directory.find(id).revision());
    }

    private AgreementSnapshot snapshot() {
        return actors.as(made.username(Role.OFFICER), () -> directory.find(id));
    }

    private Indicator content(String number) {
        return snapshot().content().indicator(number).orElseThrow();
    }

    private List<AuditRow> history(String what) {
        return actors.as(made.username(Role.OFFICER), () -> audit.history(id, Pageable.ofSize(100))).stream()
                .filter(row -> row.what().equals(what))
                .toList();
    }
}
