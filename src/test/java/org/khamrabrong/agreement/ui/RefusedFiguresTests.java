package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.scorecard.form.FormFields.click;
import static org.khamrabrong.scorecard.form.FormFields.decimal;
import static org.khamrabrong.scorecard.form.FormFields.level;
import static org.khamrabrong.scorecard.form.FormFields.select;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.kit.ThaiDecimalField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an indicator's form does not take says so beside its field, and changes nothing. */
@ApplicationTest
class RefusedFiguresTests {

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

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "11", "๑๐๐๐๐๐๐"})
    void aFullScoreThatNobodyCouldAnswerOn(String score) {
        draft.edit("1.1");
        select("วิธีวัด").setValue("survey");
        ThaiDecimalField fullScore = decimal("คะแนนเต็มของแต่ละคำตอบ");
        _setValue(fullScore, score);

        refused(fullScore, "ต้องมากกว่า 0 และไม่เกิน 10");
    }

    @ParameterizedTest
    @CsvSource({"milestone,ขาดข้อละหัก", "cases,น้ำหนัก", "cases,ล่าช้าวันละหัก", "cases,ข้อบกพร่องละหัก"})
    void whatIsTakenOffIsNeverLessThanNothing(String measure, String column) {
        draft.edit("1.1");
        select("วิธีวัด").setValue(measure);
        ThaiDecimalField cell = cells(column).get(0);
        _setValue(cell, "-0.25");

        refused(cell, "ต้องไม่น้อยกว่า 0");
    }

    @Test
    void aShareOfTheFirstLevelOnAFallingScaleIsNotOfferedAndSaidToBeWithoutEffect() {
        String without = "เกณฑ์นี้จึงได้คะแนนของระดับแรกแทน";
        draft.edit("1.1");
        Select<String> below = select("คะแนนเมื่อไม่ถึงระดับแรก");
        assertThat(below.getItemEnabledProvider().test("proRata")).isTrue();
        below.setValue("proRata");
        assertThat(draft.text()).doesNotContain(without);
        for (int score = 1; score <= 5; score++) {
            _setValue(level(Integer.toString(score)), Integer.toString(10 - score));
        }

        assertThat(draft.text()).contains(without);
        assertThat(below.getValue()).isEqualTo("proRata");
        below.setValue("zero");
        assertThat(draft.text()).doesNotContain(without);
        assertThat(below.getItemEnabledProvider().test("proRata")).isFalse();
    }

    private void refused(ThaiDecimalField field, String sentence) {
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(sentence);
        click("บันทึก");
        assertThat(draft.indicator("1.1"))
                .isEqualTo(RealAgreement.read().indicator("1.1").orElseThrow());
    }

    private static List<ThaiDecimalField> cells(String column) {
        return _find(ThaiDecimalField.class).stream()
                .filter(field -> field.getAriaLabel()
                        .filter(label -> label.startsWith(column) && label.contains("แถวที่ "))
                        .isPresent())
                .toList();
    }
}
