package org.khamrabrong.scorecard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.CasesMeasure;
import org.khamrabrong.scoring.Result;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Cases are typed one under the other, each under its number with a line for every step. */
@ApplicationTest
class CasesInputTests {

    @Autowired
    private ApplicationContext application;

    private Browserless screen;
    private FiguresForm form;

    @BeforeEach
    void open() {
        screen = Browserless.anonymously(application).open("login");
        UI.getCurrent().removeAll();
        form = new FiguresForm(RealAgreement.read()
                .indicator("1.1")
                .orElseThrow()
                .withMeasure(new CasesMeasure(List.of(step("1", 70), step("2", 30)))));
        UI.getCurrent().add(form);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void namesEveryCaseAndStepAndSaysWhatTheStepWeighs() {
        addCase();
        addCase();

        assertThat(titles()).containsExactly("เรื่องที่ 1", "เรื่องที่ 2");
        assertThat(form.getElement().getTextRecursively())
                .contains("ขั้นตอน 1", "น้ำหนัก 70", "ขั้นตอน 2", "น้ำหนัก 30", "ให้กรอก 0");
        assertThat(_find(form, TextField.class))
                .extracting(TextField::getLabel)
                .startsWith("จำนวนวันที่ล่าช้า", "จำนวนข้อบกพร่อง", "จำนวนวันที่ล่าช้า")
                .hasSize(8);
    }

    @Test
    void leavesAStepOutThatWasLeftEmpty() {
        addCase();
        type(0, "๒");
        type(1, "0");

        assertThat(form.result().figures())
                .isEqualTo(Map.of("cases", List.of(Map.of("1", Map.of("lateDays", "2", "defects", "0")))));
    }

    @Test
    void keepsTheNumberOfACaseThatWasLeftEmptyWhichThenEarnsNothing() {
        addCase();
        addCase();
        type(4, "0");

        assertThat(form.result().figures())
                .isEqualTo(Map.of("cases", List.of(Map.of(), Map.of("1", Map.of("lateDays", "0")))));
    }

    @Test
    void reportsNothingWhileEveryCaseIsEmpty() {
        addCase();

        assertThat(form.blank()).isTrue();
    }

    @Test
    void numbersTheCasesAnewWhenOneIsRemoved() {
        addCase();
        type(0, "1");
        addCase();
        type(4, "5");
        _click(_get(
                form,
                Button.class,
                spec -> spec.withPredicate(
                        button -> "ลบเรื่องที่ 1".equals(button.getAriaLabel().orElse("")))));

        assertThat(titles()).containsExactly("เรื่องที่ 1");
        assertThat(form.result().figures()).isEqualTo(Map.of("cases", List.of(Map.of("1", Map.of("lateDays", "5")))));
    }

    @Test
    void showsWhatWasReported() {
        Result reported = Result.of(Map.of(
                "cases",
                List.of(
                        Map.of("1", Map.of("lateDays", "1", "defects", "0")),
                        Map.of("2", Map.of("lateDays", "x", "defects", "3")))));
        form.show(reported);

        assertThat(titles()).hasSize(2);
        assertThat(form.result()).isEqualTo(reported);
    }

    private void addCase() {
        _click(_get(form, Button.class, spec -> spec.withText("เพิ่มเรื่อง")));
    }

    private void type(int place, String text) {
        _setValue(_find(form, TextField.class).get(place), text);
    }

    private List<String> titles() {
        return _find(form, H4.class).stream().map(H4::getText).toList();
    }

    private static CaseStep step(String id, int weight) {
        return new CaseStep(id, new BigDecimal(weight), BigDecimal.ONE, BigDecimal.ONE);
    }
}
