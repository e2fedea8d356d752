package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.ui.page.ApprovalTrail;
import org.khamrabrong.agreement.ui.page.ItemDecision;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The governor's and the head's form. */
@ApplicationTest
class DecideDraftViewTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    DueJobs jobs;

    @Autowired
    ApplicationContext application;

    private Made made;
    private AgreementId id;
    private Browserless screen;

    @BeforeEach
    void handInADraft() {
        made = organizations.make();
        id = walk.openedUntil(made, "Task_ApproveDraft");
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void theGovernorPassesTheDraftOnToTheHead() {
        open(Role.GOVERNOR);
        assertThat(screen.text())
                .contains("พิจารณาเห็นชอบร่างคำรับรอง", "ร้อยละความพึงพอใจของผู้รับบริการ", "100 / 100");

        _click(_get(Button.class, spec -> spec.withText("เห็นชอบร่าง")));

        assertThat(waiting().role()).isEqualTo(Role.HEAD);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }

    @Test
    void theHeadApproves() {
        walk.until(made, id, "Task_ApproveDraft", Role.HEAD);
        open(Role.HEAD);

        _click(_get(Button.class, spec -> spec.withText("เห็นชอบร่าง")));
        jobs.runFor(id);

        assertThat(waiting().taskKey()).isEqualTo("Task_ReviewOffer");
    }

    @Test
    void nothingIsGivenBackWithoutAReason() {
        open(Role.GOVERNOR);

        _click(_get(Button.class, spec -> spec.withText("ส่งกลับให้แก้ไข")));

        assertThat(_get(ReasonField.class).isInvalid()).isTrue();
        assertThat(waiting().taskKey()).isEqualTo("Task_ApproveDraft");
    }

    @Test
    void theOfficerReadsWhyTheDraftCameBackAndTheApproverWhatChanged() {
        open(Role.GOVERNOR);
        _setValue(_get(ReasonField.class), "ค่าเป้าหมายต่ำเกินไป");
        _click(_get(Button.class, spec -> spec.withText("ส่งกลับให้แก้ไข")));
        screen.close();

        screen = Browserless.as(made.username(Role.OFFICER), application)
                .open("task/draft/" + waiting().task());
        assertThat(screen.text()).contains("“ค่าเป้าหมายต่ำเกินไป”");
        screen.close();

        walk.until(made, id, "Task_ApproveDraft");
        open(Role.GOVERNOR);
        assertThat(screen.text()).contains("ไม่มีสิ่งใดเปลี่ยน ตั้งแต่").doesNotContain("ท่านยังไม่เคยพิจารณา");
    }

    @Test
    void showsTheWayOfTheApprovalAndWhoComesAfter() {
        open(Role.GOVERNOR);

        assertThat(screen.text())
                .contains("ท่านยังไม่เคยพิจารณาเรื่องนี้", "เมื่อเห็นชอบแล้ว ต่อไปเป็น หัวหน้าหน่วยงาน");
        assertThat(_get(ApprovalTrail.class).getElement().getTextRecursively())
                .contains("ผู้เสนอ", made.people().get(Role.OFFICER).name(), "ผู้กำกับดูแล", "หัวหน้าหน่วยงาน");
    }

    @Test
    void saysTheLastDayAndNotTheMidnightAfterIt() {
        open(Role.GOVERNOR);

        assertThat(screen.text())
                .contains(
                        "ครบกำหนด\n" + Words.formats().lastDay(waiting().due()).replace('\u00a0', ' '))
                .contains("ถือว่าเลยกำหนดและแจ้งหัวหน้าหน่วยงาน", "แจ้งฝ่ายยุทธศาสตร์ว่าล่าช้านาน")
                .doesNotContain("00:00");
    }

    @Test
    void showsWhoSentItBackAndWithWhichWords() {
        walk.until(made, id, "Task_ApproveDraft", Role.HEAD);
        walk.toFirstLevel(made, id);

        open(Role.GOVERNOR);

        assertThat(_get(ApprovalTrail.class).getElement().getTextRecursively())
                .contains("ส่งกลับ", made.people().get(Role.HEAD).name(), "ทบทวน");
    }

    /** It was compared with what the unit approved, whoever signed. */
    @Test
    void whoApprovedReadsWhatChangedSinceThenBeforeSigning() {
        walk.until(made, id, "Task_ApproveDraft", Role.HEAD);
        open(Role.HEAD);
        _click(_get(Button.class, spec -> spec.withText("เห็นชอบร่าง")));
        screen.close();
        jobs.runFor(id);
        walk.until(made, id, "Task_SignAsMaker");

        screen = Browserless.as(made.username(Role.HEAD), application)
                .open("task/sign-as-maker/" + waiting().task());

        assertThat(screen.text()).contains("ตั้งแต่ที่ท่านพิจารณาครั้งก่อน");
    }

    /** What an approver marked and wrote was gone after a reload, and the form then offered to approve. */
    @Test
    void keepsMarksReasonsAndRemarksOverAReloadAndThenOffersToReturn() {
        open(Role.GOVERNOR);
        _setValue(_get(planDecision(), Checkbox.class), true);
        _setValue(_get(planDecision(), ReasonField.class), "แผนยังไม่ครบ");
        _setValue(planRemark(), "เพิ่มพันธกิจ");
        screen.close();

        open(Role.GOVERNOR);

        assertThat(_get(planDecision(), Checkbox.class).getValue()).isTrue();
        assertThat(_get(planDecision(), ReasonField.class).getValue()).isEqualTo("แผนยังไม่ครบ");
        assertThat(planRemark().getValue()).isEqualTo("เพิ่มพันธกิจ");
        assertThat(_find(Button.class, spec -> spec.withText("เห็นชอบร่าง"))).isEmpty();
        assertThat(_get(Button.class, spec -> spec.withText("ส่งกลับ 1 รายการ ที่เหลือเห็นชอบ"))
                        .getThemeNames())
                .contains("primary");
    }

    @Test
    void asksForAReasonForAllOnlyWhereAMarkedItemHasNone() {
        open(Role.GOVERNOR);
        ReasonField forAll = _get(ReasonField.class, spec -> spec.withLabel("เหตุผลที่ส่งกลับ"));

        assertThat(forAll.isRequiredIndicatorVisible()).isTrue();
        _setValue(_get(planDecision(), Checkbox.class), true);
        assertThat(forAll.isRequiredIndicatorVisible()).isTrue();
        _setValue(_get(planDecision(), ReasonField.class), "แผนยังไม่ครบ");
        assertThat(forAll.isRequiredIndicatorVisible()).isFalse();
    }

    @Test
    void returnsWhatIsMarkedWithItsRemarkAndTheOfficerAnswersIt() {
        open(Role.GOVERNOR);
        _setValue(_get(planDecision(), Checkbox.class), true);
        _setValue(_get(planDecision(), ReasonField.class), "แผนยังไม่ครบ");
        _setValue(planRemark(), "เพิ่มพันธกิจ");
        _click(_get(Button.class, spec -> spec.withText("ส่งกลับ 1 รายการ ที่เหลือเห็นชอบ")));
        jobs.runFor(id);
        screen.close();

        screen = Browserless.as(made.username(Role.OFFICER), application)
                .open("task/draft/" + waiting().task());
        assertThat(screen.text()).contains("เพิ่มพันธกิจ", "ยังไม่ปิด");
        _click(_get(Button.class, spec -> spec.withText("ส่งคำตอบ")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("คำตอบของท่าน")).isInvalid())
                .isTrue();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("คำตอบของท่าน")), "เพิ่มแล้ว");
        _click(_get(Button.class, spec -> spec.withText("ส่งคำตอบ")));
        assertThat(screen.text()).contains("เพิ่มแล้ว", "ตอบแล้ว");
        _click(_get(Button.class, spec -> spec.withText("ปิดข้อสังเกต")));
        assertThat(screen.text()).contains("ปิดแล้ว");
    }

    private static ItemDecision planDecision() {
        return _get(ItemDecision.class);
    }

    private static TextArea planRemark() {
        return _get(planDecision(), TextArea.class, spec -> spec.withLabel("ข้อสังเกต"));
    }

    private void open(Role role) {
        WorkRow row = waiting();
        screen = Browserless.as(made.username(role), application).open(row.form() + "/" + row.task());
    }

    private WorkRow waiting() {
        return walk.waiting(made, id).orElseThrow();
    }
}
