package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.ApplicationTest;
import org.khamrabrong.Browserless;
import org.khamrabrong.CycleWalk;
import org.khamrabrong.RealAgreement;
import org.khamrabrong.TestOrganization;
import org.khamrabrong.TestOrganization.Made;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.FindingNotes;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.kit.WeightBar;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.Scoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The officer's form, on the real agreement that contradicts itself. */
@ApplicationTest
class DraftViewTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    Drafting drafting;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationContext application;

    private Made made;
    private Person colleague;
    private AgreementId id;
    private Browserless screen;

    @BeforeEach
    void openTheRealDraft() {
        made = organizations.make();
        colleague = organizations.person("second." + made.division().code(), made.division(), Role.OFFICER);
        id = organizations.open(made, RealAgreement.read());
        openTheForm();
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void showsAtOneGlanceThatTheWeightsAddTo101AndWhy() {
        assertThat(_get(WeightBar.class).getElement().getAttribute("data-state"))
                .isEqualTo("over");
        assertThat(screen.text())
                .contains(
                        "101 / 100",
                        "ตัวชี้วัด 5.1 มีน้ำหนัก 5 ในตารางสรุป แต่เป็น 4 ในรายละเอียด",
                        "น้ำหนักรวมจะเป็น 100");
    }

    @Test
    void cannotBeHandedInWhileErrorsAreLeftAndSaysHowMany() {
        assertThat(submit().isEnabled()).isFalse();
        assertThat(screen.text()).contains("ยังเสนอไม่ได้: เหลือข้อผิดพลาด 10 ข้อ");
    }

    @Test
    void takesTheSheetsWeightByOneButton() {
        edit("5.1");
        _click(button("ใช้ตามรายละเอียดตัวชี้วัด"));
        _click(button("บันทึก"));

        assertThat(indicator("5.1").weight()).isEqualByComparingTo("4");
        assertThat(_get(WeightBar.class).getElement().getAttribute("data-state"))
                .isEqualTo("exact");
    }

    @Test
    void takesTheSummarysScaleByOneButton() {
        edit("2.1");
        _click(button("ใช้ตามตารางสรุป"));
        _click(button("บันทึก"));

        Indicator settled = indicator("2.1");
        assertThat(settled.sheet().points()).isEqualTo(settled.scale().points());
    }

    @Test
    void leavesEveryIndicatorAsItIsWhenItIsOnlySaved() {
        for (Indicator before : RealAgreement.read().indicators()) {
            edit(before.number());
            _click(button("บันทึก"));
            assertThat(indicator(before.number())).isEqualTo(before);
        }
    }

    @Test
    void saysBesideTheFieldWhatCannotBeTakenAndKeepsWhatWasTyped() {
        edit("5.1");
        ThaiDecimalField weight = decimal("น้ำหนัก");
        TextField number = _get(TextField.class, spec -> spec.withLabel("หมายเลข"));
        _setValue(weight, "สี่");
        _setValue(number, "1.1");
        _click(button("บันทึก"));

        assertThat(weight.isInvalid()).isTrue();
        assertThat(weight.getValue()).isEqualTo("สี่");
        assertThat(number.getErrorMessage()).contains("1.1");
        assertThat(indicator("5.1").weight()).isEqualByComparingTo("5");
    }

    @Test
    void readsThaiDigits() {
        edit("5.1");
        _setValue(decimal("น้ำหนัก"), "๔.๕");
        _click(button("บันทึก"));

        assertThat(indicator("5.1").weight()).isEqualByComparingTo("4.5");
    }

    @Test
    void anEmptyLevelIsNotDefined() {
        edit("1.1");
        _setValue(_find(ThaiDecimalField.class, spec -> spec.withLabel("2")).get(0), "");
        _click(button("บันทึก"));

        assertThat(indicator("1.1").scale().points())
                .extracting(point -> point.score().intValue())
                .containsExactly(1, 3, 4, 5);
    }

    @Test
    void fillsTheLevelsInTheWordsOfThePaper() {
        edit("1.1");
        _setValue(decimal("ค่าเป้าหมายหรือค่าของระดับ"), "๘๐");
        _setValue(decimal("+/-"), "2.5");
        _click(button("บันทึก"));

        assertThat(indicator("1.1").scale().points())
                .extracting(point -> point.value().toPlainString())
                .containsExactly("75", "77.5", "80", "82.5", "85");
    }

    @Test
    void triesAResultLineByLineAndSavesNothingOfIt() {
        edit("1.1");
        _setValue(decimal("ตัวตั้ง"), "80");
        _setValue(decimal("ตัวหาร"), "100");

        assertThat(screen.text()).contains("4.0000 คะแนน", "คำนวณ 80 × 100 ÷ 100 = 80.0000");
        _click(button("บันทึก"));
        assertThat(indicator("1.1"))
                .isEqualTo(RealAgreement.read().indicator("1.1").orElseThrow());
        assertThat(snapshot().content().results()).isEmpty();
    }

    @Test
    void saysBesideTheLevelsWhatIsWrongWithThemAsTheyAreTyped() {
        edit("1.1");
        _setValue(_find(ThaiDecimalField.class, spec -> spec.withLabel("2")).get(0), "99");

        assertThat(_find(FindingNotes.class))
                .anySatisfy(note ->
                        assertThat(note.getElement().getTextRecursively()).contains("ไม่เรียงไปทางเดียวกัน"));
    }

    @Test
    void plansTheMonthsOfAStepInOneTableAndKeepsTheTicksThroughALostSession() {
        String walked = "6.2";
        assertThat(indicator(walked).measure()).isInstanceOf(MilestoneMeasure.class);
        edit(walked);
        _setValue(month("ตุลาคม แถวที่ 2"), true);
        screen.close();

        openTheForm();
        _click(button("ทำต่อ"));
        _setValue(month("กันยายน แถวที่ 2"), true);
        _click(button("บันทึก"));

        assertThat(indicator(walked).details().monthPlan()).singleElement().satisfies(line -> {
            assertThat(line.step()).isEqualTo("2");
            assertThat(line.months()).containsExactly(10, 9);
        });
        assertThat(indicator(walked).measure())
                .isEqualTo(RealAgreement.read().indicator(walked).orElseThrow().measure());
    }

    @Test
    void keepsWhatWasTypedThroughALostSessionAndLetsNobodyHandInWithoutIt() {
        edit("5.1");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("คำอธิบาย")), "คำอธิบายที่ยังไม่ได้บันทึก");
        screen.close();

        openTheForm();
        assertThat(screen.text()).contains("มีข้อความของตัวชี้วัด 5.1 ที่พิมพ์ค้างไว้");
        _click(button("ทำต่อ"));

        assertThat(_get(TextArea.class, spec -> spec.withLabel("คำอธิบาย")).getValue())
                .isEqualTo("คำอธิบายที่ยังไม่ได้บันทึก");
    }

    @Test
    void showsTheSecondWriterWhatTheFirstChangedAndKeepsBoth() {
        edit("5.1");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("คำอธิบาย")), "ของฉัน");
        actors.as(colleague.username(), () -> {
            AgreementSnapshot seen = directory.find(id);
            drafting.changeIndicator(
                    task(),
                    seen.revision(),
                    "4.1",
                    seen.content().indicator("4.1").orElseThrow().withWeight(new BigDecimal(9)));
        });

        _click(button("บันทึก"));
        assertThat(screen.text()).contains("มีผู้แก้ไขคำรับรองนี้ไปก่อน", "ตามที่เป็นอยู่ขณะนี้");
        _click(button("บันทึก"));

        assertThat(indicator("5.1").details().explanation()).isEqualTo("ของฉัน");
        assertThat(indicator("4.1").weight()).isEqualByComparingTo("9");
    }

    @Test
    void addsAnIndicator() {
        _click(button("เพิ่มตัวชี้วัด"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("หมายเลข")), "7.1");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("ชื่อตัวชี้วัด")), "ร้อยละของรายงานที่ส่งทันเวลา");
        _setValue(decimal("น้ำหนัก"), "1");
        _click(button("บันทึก"));

        assertThat(indicator("7.1").name()).isEqualTo("ร้อยละของรายงานที่ส่งทันเวลา");
    }

    @Test
    void rewritesThePlan() {
        _click(button("แก้ไขแผน"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("พันธกิจ")), "ข้อหนึ่ง\n\nข้อสอง");
        _click(button("บันทึก"));

        assertThat(snapshot().content().plan().missions()).containsExactly("ข้อหนึ่ง", "ข้อสอง");
    }

    @Test
    void isHandedInOnceEveryErrorIsSettled() {
        settleEverything();

        assertThat(Scoring.score(snapshot().content()).findings()).noneMatch(Finding::isError);
        assertThat(submit().isEnabled()).isTrue();
        _click(submit());

        assertThat(walk.waiting(made, id).orElseThrow().taskKey()).isEqualTo("Task_ReviewDraft");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }

    @Test
    void aTaskThatIsDoneGivesAClearPage() {
        screen.open("task/draft/00000000-0000-0000-0000-000000000000");

        assertThat(screen.text()).contains("งานนี้มีผู้ทำเสร็จไปแล้วหรือไม่มีอยู่");
        _assertNone(WeightBar.class);
    }

    @Test
    void cutsNoPartOfThePlanButSaysBesideItThatItIsTooLong() {
        String tooLong = "ก".repeat(WrittenText.PLAN.longest() + 1);
        _click(button("แก้ไขแผน"));
        TextArea vision = _get(TextArea.class, search -> search.withLabel("วิสัยทัศน์"));
        _setValue(vision, tooLong);
        assertThat(vision.getErrorMessage()).contains("ข้อความยาวเกิน");
        _click(button("บันทึก"));

        assertThat(vision.isInvalid()).isTrue();
        assertThat(vision.getValue()).isEqualTo(tooLong);
        assertThat(snapshot().content().plan()).isEqualTo(RealAgreement.read().plan());

        _setValue(vision, tooLong.substring(1));
        assertThat(vision.isInvalid()).isFalse();
        _click(button("บันทึก"));
        assertThat(snapshot().content().plan().vision()).isEqualTo(tooLong.substring(1));
    }

    @Test
    void cutsNoWordsOfAnIndicatorButSaysBesideThemThatTheyAreTooLong() {
        String tooLong = "ก".repeat(WrittenText.INDICATOR.longest() + 1);
        edit("1.1");
        for (String label : new String[] {"คำอธิบาย", "ชื่อตัวชี้วัด"}) {
            TextArea words = _get(TextArea.class, search -> search.withLabel(label));
            String before = words.getValue();
            _setValue(words, tooLong);
            _click(button("บันทึก"));

            assertThat(words.isInvalid()).isTrue();
            assertThat(words.getErrorMessage()).contains("ข้อความยาวเกิน");
            assertThat(words.getValue()).isEqualTo(tooLong);
            _setValue(words, before);
        }
        assertThat(indicator("1.1"))
                .isEqualTo(RealAgreement.read().indicator("1.1").orElseThrow());
    }

    private void settleEverything() {
        for (String number : new String[] {"2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "6.1"}) {
            edit(number);
            _click(button("ใช้ตามตารางสรุป"));
            _click(button("บันทึก"));
        }
        edit("5.1");
        _click(button("ใช้ตามรายละเอียดตัวชี้วัด"));
        _click(button("บันทึก"));
    }

    private void openTheForm() {
        screen = Browserless.as(made.username(Role.OFFICER), application).open("task/draft/" + task());
    }

    @Test
    void doesNotBeginACopyUnderTheWordsOfAnotherNewIndicator() {
        _click(button("เพิ่มตัวชี้วัด"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("ชื่อตัวชี้วัด")), "งานที่พิมพ์ค้างไว้");
        screen.close();
        openTheForm();
        _click(button("เลือกจากคลังตัวชี้วัด"));

        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
        _assertNone(TextArea.class, spec -> spec.withLabel("ชื่อตัวชี้วัด"));
    }

    @Test
    void saysOfANewIndicatorWithoutADimensionThatOneIsToBeChosen() {
        _click(button("เพิ่มตัวชี้วัด"));
        _get(Select.class, spec -> spec.withLabel("มิติ")).setValue(null);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("ชื่อตัวชี้วัด")), "งานใหม่");

        assertThat(screen.text()).contains("ตัวชี้วัดนี้", "ยังไม่ได้เลือกมิติ").doesNotContain("“–”");
    }

    private void edit(String number) {
        String name = indicator(number).name();
        _click(_find(NativeButton.class, spec -> spec.withText(name)).get(0));
    }

    private Button submit() {
        return button("เสนอร่าง");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Checkbox month(String name) {
        return _find(Checkbox.class).stream()
                .filter(tick -> tick.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static ThaiDecimalField decimal(String label) {
        return _get(ThaiDecimalField.class, spec -> spec.withLabel(label));
    }

    private String task() {
        return walk.waiting(made, id).orElseThrow().task();
    }

    private AgreementSnapshot snapshot() {
        return actors.as(made.username(Role.OFFICER), () -> directory.find(id));
    }

    private Indicator indicator(String number) {
        return snapshot().content().indicator(number).orElseThrow();
    }
}
