package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.scorecard.form.FormFields.area;
import static org.khamrabrong.scorecard.form.FormFields.click;
import static org.khamrabrong.scorecard.form.FormFields.decimal;
import static org.khamrabrong.scorecard.form.FormFields.field;
import static org.khamrabrong.scorecard.form.FormFields.level;
import static org.khamrabrong.scorecard.form.FormFields.select;
import static org.khamrabrong.scorecard.form.FormFields.write;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.scorecard.FindingNotes;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The form of one indicator, on the real agreement. */
@ApplicationTest
class IndicatorFormTests {

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
    void leavesEveryIndicatorAsItIsWhenItIsOnlySaved() {
        for (Indicator before : RealAgreement.read().indicators()) {
            draft.edit(before.number());
            click("บันทึก");
            assertThat(draft.indicator(before.number())).isEqualTo(before);
        }
    }

    @Test
    void takesTheSummarysScaleByOneButton() {
        draft.edit("2.1");
        click("ใช้ตามตารางสรุป");
        click("บันทึก");

        Indicator settled = draft.indicator("2.1");
        assertThat(settled.sheet().points()).isEqualTo(settled.scale().points());
    }

    @Test
    void saysBesideTheFieldWhatCannotBeTakenAndKeepsWhatWasTyped() {
        draft.edit("5.1");
        ThaiDecimalField weight = decimal("น้ำหนัก");
        _setValue(weight, "สี่");
        click("บันทึก");

        assertThat(weight.isInvalid()).isTrue();
        assertThat(weight.getValue()).isEqualTo("สี่");
        assertThat(draft.indicator("5.1").weight()).isEqualByComparingTo("5");
    }

    @Test
    void saysBesideTheNumberAsItIsTypedThatAnotherIndicatorHasIt() {
        draft.edit("5.1");
        TextField number = field("หมายเลข");
        _setValue(number, "๑.๑");

        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getErrorMessage()).contains("๑.๑").contains("ซ้ำกัน");
        assertThat(draft.text()).contains("พบข้อผิดพลาด");

        _setValue(number, "5.9");
        assertThat(number.isInvalid()).isFalse();
    }

    @Test
    void refusesToSaveANumberThatAnotherIndicatorHas() {
        draft.edit("5.1");
        TextField number = field("หมายเลข");
        _setValue(number, "1.1");
        click("บันทึก");

        assertThat(number.getErrorMessage()).contains("1.1");
        assertThat(draft.indicator("5.1").name())
                .isEqualTo(RealAgreement.read().indicator("5.1").orElseThrow().name());
    }

    @Test
    void saysBesideTheDimensionOfANewIndicatorThatOneIsToBeChosen() {
        click("เพิ่มตัวชี้วัด");
        Select<String> dimension = select("มิติ");
        String chosen = dimension.getValue();
        dimension.setValue(null);
        write("ชื่อตัวชี้วัด", "งานใหม่");

        assertThat(dimension.isInvalid()).isTrue();
        assertThat(dimension.getErrorMessage()).isEqualTo("ยังไม่ได้เลือกมิติ");
        assertThat(draft.text()).contains("ตัวชี้วัดนี้", "ยังไม่ได้เลือกมิติ").doesNotContain("“–”");

        dimension.setValue(chosen);
        write("ชื่อตัวชี้วัด", "งานใหม่ที่มีมิติ");
        assertThat(dimension.isInvalid()).isFalse();
    }

    @Test
    void throwsWhatWasTypedAwayOnlyWhenAskedAgain() {
        draft.edit("5.1");
        write("ชื่อตัวชี้วัด", "พิมพ์มานาน");
        click("ทิ้งที่พิมพ์ไว้");
        assertThat(_get(Confirm.class).getElement().getTextRecursively())
                .contains("ข้อความของตัวชี้วัด 5.1", "เรียกคืนไม่ได้");
        click("ยกเลิก");
        assertThat(area("ชื่อตัวชี้วัด").getValue()).isEqualTo("พิมพ์มานาน");

        click("ทิ้งที่พิมพ์ไว้");
        click("ทิ้งข้อความ");
        assertThat(draft.text()).doesNotContain("พิมพ์มานาน", "ที่พิมพ์ค้างไว้");
    }

    @Test
    void asksBeforeItThrowsAwayWhatWaitsInTheNoticeOnTheDraft() {
        draft.edit("5.1");
        write("ชื่อตัวชี้วัด", "พิมพ์มานาน");
        draft.reopen();

        click("ทิ้งที่พิมพ์ไว้");
        click("ยกเลิก");
        draft.reopen();
        assertThat(draft.text()).contains("ข้อความของตัวชี้วัด 5.1 ที่พิมพ์ค้างไว้");

        click("ทิ้งที่พิมพ์ไว้");
        click("ทิ้งข้อความ");
        assertThat(draft.text()).doesNotContain("ที่พิมพ์ค้างไว้");
        draft.reopen();
        assertThat(draft.text()).doesNotContain("ที่พิมพ์ค้างไว้");
    }

    @Test
    void namesTheThreeTargetsAsThePaperDoes() {
        click("เพิ่มตัวชี้วัด");
        select("แบบของเกณฑ์").setValue("THREE_TARGETS");

        assertThat(_find(ThaiDecimalField.class))
                .extracting(ThaiDecimalField::getLabel)
                .containsSequence("เป้าหมายขั้นต่ำ (50)", "เป้าหมายมาตรฐาน (75)", "เป้าหมายขั้นสูง (100)")
                .doesNotContain("1", "50");
    }

    @Test
    void goesBackToTheRowUnderTheNumberThatItWasSavedWith() {
        draft.edit("5.1");
        _setValue(field("หมายเลข"), "5.9");
        click("บันทึก");

        assertThat(rowLedTo()).isEqualTo("5.9");
    }

    @Test
    void goesBackToTheRowThatWasLeftUnsaved() {
        draft.edit("5.1");
        _setValue(field("หมายเลข"), "5.9");
        _get(IndicatorForm.class).close();

        assertThat(rowLedTo()).isEqualTo("5.1");
    }

    private static String rowLedTo() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains(DraftTable.BACK_TO_ROW))
                .map(call -> String.valueOf(call.getParameters().get(0)))
                .reduce("", (former, latter) -> latter);
    }

    @Test
    void readsThaiDigits() {
        draft.edit("5.1");
        _setValue(decimal("น้ำหนัก"), "๔.๕");
        click("บันทึก");

        assertThat(draft.indicator("5.1").weight()).isEqualByComparingTo("4.5");
    }

    @Test
    void anEmptyLevelIsNotDefined() {
        draft.edit("1.1");
        _setValue(level("2"), "");
        click("บันทึก");

        assertThat(draft.indicator("1.1").scale().points())
                .extracting(point -> point.score().intValue())
                .containsExactly(1, 3, 4, 5);
    }

    @Test
    void fillsTheLevelsInTheWordsOfThePaper() {
        draft.edit("1.1");
        _setValue(decimal("ค่าเป้าหมายหรือค่าของระดับ"), "๘๐");
        _setValue(decimal("+/-"), "2.5");
        click("บันทึก");

        assertThat(draft.indicator("1.1").scale().points())
                .extracting(point -> point.value().toPlainString())
                .containsExactly("75", "77.5", "80", "82.5", "85");
    }

    @Test
    void saysInWhichDirectionTwoLevelsAloneLead() {
        draft.edit("1.1");
        for (String unused : new String[] {"2", "3", "4"}) {
            _setValue(level(unused), "");
        }
        assertThat(select("ทิศทาง").getValue()).isEqualTo("more");
        _setValue(level("1"), "2");
        _setValue(level("5"), "1");
        assertThat(select("ทิศทาง").getValue()).isEqualTo("less");
        click("บันทึก");

        draft.edit("1.1");
        assertThat(select("ทิศทาง").getValue()).isEqualTo("less");
    }

    @Test
    void keepsTheChosenDirectionWhileTheLevelsDoNotSayOne() {
        click("เพิ่มตัวชี้วัด");
        select("ทิศทาง").setValue("less");
        _setValue(level("3"), "80");

        assertThat(select("ทิศทาง").getValue()).isEqualTo("less");
    }

    @Test
    void triesAResultLineByLineAndSavesNothingOfIt() {
        draft.edit("1.1");
        _setValue(decimal("ตัวตั้ง"), "80");
        _setValue(decimal("ตัวหาร"), "100");

        assertThat(draft.text()).contains("4.0000 คะแนน", "คำนวณ 80 × 100 ÷ 100 = 80.0000");
        click("บันทึก");
        assertThat(draft.indicator("1.1"))
                .isEqualTo(RealAgreement.read().indicator("1.1").orElseThrow());
        assertThat(draft.snapshot().content().results()).isEmpty();
    }

    @Test
    void saysBesideTheLevelsWhatIsWrongWithThemAsTheyAreTyped() {
        draft.edit("1.1");
        _setValue(level("2"), "99");

        assertThat(_find(FindingNotes.class))
                .anySatisfy(note ->
                        assertThat(note.getElement().getTextRecursively()).contains("ไม่เรียงไปทางเดียวกัน"));
    }

    @Test
    void plansTheMonthsOfAStepInOneTableAndKeepsTheTicksThroughALostSession() {
        String walked = "6.2";
        assertThat(draft.indicator(walked).measure()).isInstanceOf(MilestoneMeasure.class);
        draft.edit(walked);
        _setValue(month("ตุลาคม แถวที่ 2"), true);
        draft.reopen();

        click("ทำต่อ");
        _setValue(month("กันยายน แถวที่ 2"), true);
        click("บันทึก");

        assertThat(draft.indicator(walked).details().monthPlan())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.step()).isEqualTo("2");
                    assertThat(line.months()).containsExactly(10, 9);
                });
        assertThat(draft.indicator(walked).measure())
                .isEqualTo(RealAgreement.read().indicator(walked).orElseThrow().measure());
    }

    @Test
    void cutsNoWordsOfAnIndicatorButSaysBesideThemThatTheyAreTooLong() {
        String tooLong = "ก".repeat(WrittenText.INDICATOR.longest() + 1);
        draft.edit("1.1");
        for (String label : new String[] {"คำอธิบาย", "ชื่อตัวชี้วัด"}) {
            TextArea words = area(label);
            String before = words.getValue();
            _setValue(words, tooLong);
            click("บันทึก");

            assertThat(words.isInvalid()).isTrue();
            assertThat(words.getErrorMessage()).contains("ข้อความยาวเกิน");
            assertThat(words.getValue()).isEqualTo(tooLong);
            _setValue(words, before);
        }
        assertThat(draft.indicator("1.1"))
                .isEqualTo(RealAgreement.read().indicator("1.1").orElseThrow());
    }

    @Test
    void asksForTheFormulasPartsOnlyWhereThePaperHasAFraction() {
        draft.edit("6.2");
        Select<String> measure = select("วิธีวัด");
        assertThat(formulaParts()).isEmpty();

        for (String fraction : new String[] {"ratio", "mean", "survey", "change", "difference", "achieved"}) {
            measure.setValue(fraction);
            assertThat(formulaParts()).as(fraction).hasSize(2);
        }
        for (String without : new String[] {"value", "workingDays", "cases", "rubric", "milestone"}) {
            measure.setValue(without);
            assertThat(formulaParts()).as(without).isEmpty();
        }
    }

    @Test
    void leavesAFormulaInSightThatWasTypedForAnotherMeasure() {
        draft.edit("5.1");
        Select<String> measure = select("วิธีวัด");
        measure.setValue("ratio");
        write("ตัวตั้งของสูตร", "จำนวนเรื่องที่แล้วเสร็จ");
        write("ตัวหารของสูตร", "");
        measure.setValue("value");
        assertThat(formulaParts()).extracting(TextArea::getLabel).containsExactly("ตัวตั้งของสูตร");
        draft.reopen();

        click("ทำต่อ");
        assertThat(area("ตัวตั้งของสูตร").getValue()).isEqualTo("จำนวนเรื่องที่แล้วเสร็จ");
        click("บันทึก");
        assertThat(draft.indicator("5.1").details().formulaNumerator()).isEqualTo("จำนวนเรื่องที่แล้วเสร็จ");
    }

    private static List<TextArea> formulaParts() {
        return _find(TextArea.class).stream()
                .filter(words -> String.valueOf(words.getLabel()).endsWith("ของสูตร"))
                .toList();
    }

    private static Checkbox month(String name) {
        return _find(Checkbox.class).stream()
                .filter(tick -> tick.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
