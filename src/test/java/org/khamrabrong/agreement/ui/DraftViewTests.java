package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.scorecard.form.FormFields.area;
import static org.khamrabrong.scorecard.form.FormFields.button;
import static org.khamrabrong.scorecard.form.FormFields.click;
import static org.khamrabrong.scorecard.form.FormFields.decimal;
import static org.khamrabrong.scorecard.form.FormFields.field;
import static org.khamrabrong.scorecard.form.FormFields.write;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.WeightBar;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Scoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The officer's draft as a whole, on the real agreement that contradicts itself. */
@ApplicationTest
class DraftViewTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    ApplicationContext application;

    private DraftScreen draft;

    @BeforeEach
    void openTheRealDraft() {
        draft = DraftScreen.with(RealAgreement.read(), application);
    }

    @AfterEach
    void leave() {
        draft.close();
    }

    @Test
    void showsAtOneGlanceThatTheWeightsAddTo101AndWhy() {
        assertThat(stateOfTheWeights()).isEqualTo("over");
        assertThat(draft.text())
                .contains(
                        "101 / 100",
                        "ตัวชี้วัด 5.1 มีน้ำหนัก 5 ในตารางสรุป แต่เป็น 4 ในรายละเอียด",
                        "น้ำหนักรวมจะเป็น 100");
    }

    @Test
    void cannotBeHandedInWhileErrorsAreLeftAndSaysHowMany() {
        assertThat(button("เสนอร่าง").isEnabled()).isFalse();
        assertThat(draft.text()).contains("ยังเสนอไม่ได้: เหลือข้อผิดพลาด 10 ข้อ");
    }

    @Test
    void takesTheSheetsWeightByOneButton() {
        settle("5.1", "ใช้ตามรายละเอียดตัวชี้วัด");

        assertThat(draft.indicator("5.1").weight()).isEqualByComparingTo("4");
        assertThat(stateOfTheWeights()).isEqualTo("exact");
    }

    @Test
    void keepsWhatWasTypedThroughALostSessionAndLetsNobodyHandInWithoutIt() {
        draft.edit("5.1");
        write("คำอธิบาย", "คำอธิบายที่ยังไม่ได้บันทึก");
        draft.reopen();

        assertThat(draft.text()).contains("มีข้อความของตัวชี้วัด 5.1 ที่พิมพ์ค้างไว้");
        click("ทำต่อ");

        assertThat(area("คำอธิบาย").getValue()).isEqualTo("คำอธิบายที่ยังไม่ได้บันทึก");
    }

    @Test
    void showsTheSecondWindowWhatTheFirstChangedAndKeepsBoth() {
        draft.edit("5.1");
        write("คำอธิบาย", "ของฉัน");
        draft.change(draft.made().username(Role.OFFICER), "4.1", indicator -> indicator.withWeight(new BigDecimal(9)));

        click("บันทึก");
        assertThat(draft.text()).contains("มีผู้แก้ไขคำรับรองนี้ไปก่อน", "ตามที่เป็นอยู่ขณะนี้");
        click("บันทึก");

        assertThat(draft.indicator("5.1").details().explanation()).isEqualTo("ของฉัน");
        assertThat(draft.indicator("4.1").weight()).isEqualByComparingTo("9");
    }

    @Test
    void tellsTheSecondWriterWhoHoldsTheDraftAndKeepsWhatWasTyped() {
        Person colleague = organizations.person(
                "second." + draft.made().division().code(), draft.made().division(), Role.OFFICER);
        draft.edit("5.1");
        draft.change(colleague.username(), "4.1", indicator -> indicator.withWeight(new BigDecimal(9)));

        write("คำอธิบาย", "ของฉัน");

        assertThat(draft.text()).contains("ขณะนี้ " + colleague.name() + " เป็นผู้รับงานนี้");
        assertThatThrownBy(() -> click("บันทึก")).hasStackTraceContaining("workflow.refusal.takenByColleague");
        draft.reopen();
        assertThat(draft.text()).contains("รับงานต่อจาก " + colleague.name());
        draft.edit("5.1");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("คำอธิบาย")).getValue())
                .isEqualTo("ของฉัน");
    }

    @Test
    void addsAnIndicator() {
        click("เพิ่มตัวชี้วัด");
        _setValue(field("หมายเลข"), "7.1");
        write("ชื่อตัวชี้วัด", "ร้อยละของรายงานที่ส่งทันเวลา");
        _setValue(decimal("น้ำหนัก"), "1");
        click("บันทึก");

        assertThat(draft.indicator("7.1").name()).isEqualTo("ร้อยละของรายงานที่ส่งทันเวลา");
    }

    @Test
    void doesNotBeginACopyUnderTheWordsOfAnotherNewIndicator() {
        click("เพิ่มตัวชี้วัด");
        write("ชื่อตัวชี้วัด", "งานที่พิมพ์ค้างไว้");
        draft.reopen();
        click("เลือกจากคลังตัวชี้วัด");

        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
        _assertNone(TextArea.class, spec -> spec.withLabel("ชื่อตัวชี้วัด"));
    }

    @Test
    void offersAnEmptyDraftOnlyWhatThereIsToBeginWith() {
        DraftScreen empty = DraftScreen.with(RealAgreement.read().withIndicators(List.of()), application);

        assertThat(empty.text()).contains("ร่างนี้ยังไม่มีตัวชี้วัด");
        _assertNone(Button.class, spec -> spec.withText("เริ่มจากคำรับรองปีงบประมาณ 2563"));
    }

    @Test
    void beginsAnEmptyDraftWithWhatWasSignedTheYearBefore() {
        draft.signLastYears(TestOrganization.content());
        List.copyOf(draft.snapshot().content().indicators()).forEach(draft::remove);
        draft.reopen();
        click("เริ่มจากคำรับรองปีงบประมาณ 2563");

        assertThat(draft.snapshot().content().indicators())
                .extracting(Indicator::number)
                .containsExactly("1.1", "2.1");
        assertThat(draft.text()).contains("ร้อยละความพึงพอใจของผู้รับบริการ");
    }

    @Test
    void rewritesThePlan() {
        click("แก้ไขแผน");
        write("พันธกิจ", "ข้อหนึ่ง\n\nข้อสอง");
        click("บันทึก");

        assertThat(draft.snapshot().content().plan().missions()).containsExactly("ข้อหนึ่ง", "ข้อสอง");
    }

    @Test
    void cutsNoPartOfThePlanButSaysBesideItThatItIsTooLong() {
        String tooLong = "ก".repeat(WrittenText.PLAN.longest() + 1);
        click("แก้ไขแผน");
        TextArea vision = area("วิสัยทัศน์");
        _setValue(vision, tooLong);
        assertThat(vision.getErrorMessage()).contains("ข้อความยาวเกิน");
        click("บันทึก");

        assertThat(vision.isInvalid()).isTrue();
        assertThat(vision.getValue()).isEqualTo(tooLong);
        assertThat(draft.snapshot().content().plan())
                .isEqualTo(RealAgreement.read().plan());

        _setValue(vision, tooLong.substring(1));
        assertThat(vision.isInvalid()).isFalse();
        click("บันทึก");
        assertThat(draft.snapshot().content().plan().vision()).isEqualTo(tooLong.substring(1));
    }

    @Test
    void isHandedInOnceEveryErrorIsSettled() {
        for (String number : new String[] {"2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "6.1"}) {
            settle(number, "ใช้ตามตารางสรุป");
        }
        settle("5.1", "ใช้ตามรายละเอียดตัวชี้วัด");

        assertThat(Scoring.score(draft.snapshot().content()).findings()).noneMatch(Finding::isError);
        assertThat(button("เสนอร่าง").isEnabled()).isTrue();
        click("เสนอร่าง");

        assertThat(walk.waiting(draft.made(), draft.id()).orElseThrow().taskKey())
                .isEqualTo("Task_ApproveDraft");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }

    @Test
    void aTaskThatIsDoneGivesAClearPage() {
        draft.browser().open("task/draft/00000000-0000-0000-0000-000000000000");

        assertThat(draft.text()).contains("งานนี้มีผู้ทำเสร็จไปแล้วหรือไม่มีอยู่");
        _assertNone(WeightBar.class);
    }

    private void settle(String number, String choice) {
        draft.edit(number);
        click(choice);
        click("บันทึก");
    }

    private static String stateOfTheWeights() {
        return _get(WeightBar.class).getElement().getAttribute("data-state");
    }
}
