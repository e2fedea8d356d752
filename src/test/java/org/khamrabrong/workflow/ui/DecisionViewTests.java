package org.khamrabrong.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Comparison;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.decision.Decisions;
import org.khamrabrong.workflow.decision.TableRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class DecisionViewTests {

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2270);

    @Autowired
    TestOrganization organizations;

    @Autowired
    ApplicationContext application;

    @Autowired
    TableRegister register;

    @Autowired
    Decisions decisions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Actors actors;

    private Made made;
    private FiscalYear year;
    private Browserless screen;

    @BeforeEach
    void openATable() {
        made = organizations.make();
        year = new FiscalYear(NEXT_YEAR.addAndGet(-3));
        String office = made.username(Role.STRATEGY);
        actors.as(office, () -> transaction.executeWithoutResult(status -> register.prepare(year)));
        screen = Browserless.as(office, application).open("decisions/year-bands?year=" + year.buddhist());
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void saysATableInTheWordsOfTheReader() {
        assertThat(screen.text()).contains("ช่วงระดับผลการประเมิน", "ทุกกรณี", "4.5", "ดีเด่น", "ประวัติฉบับ");

        screen.speak(Locale.ENGLISH).open("decisions/signatories");

        assertThat(screen.text())
                .contains("Signatories of agreements", "Receives the pledge", "Head of the body", "Direct superior");
    }

    @Test
    void takesAChangedRowWithItsReason() {
        change();
        _setValue(_find(_get(TableEditor.class), TextField.class).get(1), "ยอดเยี่ยม");
        _click(button("บันทึกเป็นฉบับใหม่"));
        _setValue(_get(ReasonField.class), "มติที่ประชุม");
        _click(_find(Button.class, spec -> spec.withText("บันทึกเป็นฉบับใหม่")).get(1));

        assertThat(bestBand()).isEqualTo("ยอดเยี่ยม");
        assertThat(screen.text()).contains("มติที่ประชุม", "ใช้อยู่ในปี " + year.buddhist());
    }

    @Test
    void triesATableBeforeItIsTaken() {
        change();
        _setValue(_find(_get(TableEditor.class), TextField.class).get(1), "ยอดเยี่ยม");
        _click(button("ลองกับหน่วยงานปัจจุบัน"));

        assertThat(screen.text()).contains("ผลกับหน่วยงานปัจจุบัน", "ต่างจากเดิม", "ยังไม่ได้บันทึกสิ่งใด");
        assertThat(bestBand()).isEqualTo("ดีเด่น");
    }

    @Test
    void saysBesideTheCellWhyAnExpressionIsNoValue() {
        change();
        TextField name = _find(_get(TableEditor.class), TextField.class).get(1);
        _setValue(name, "${runtimeService}");
        _click(button("บันทึกเป็นฉบับใหม่"));

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("แถวที่ 1");
        assertThat(name.getValue()).isEqualTo("${runtimeService}");
        assertThat(bestBand()).isEqualTo("ดีเด่น");
    }

    @Test
    void addsMovesAndRemovesRows() {
        change();
        TableEditor editor = _get(TableEditor.class);
        int rows = editor.rows().size();
        String second = editor.rows().get(1).results().get(1);

        _click(button("เพิ่มแถว"));
        assertThat(editor.rows()).hasSize(rows + 1);
        _click(_find(editor, Button.class, spec -> spec.withPredicate(labelled("เลื่อนแถวขึ้น")))
                .get(1));
        assertThat(editor.rows().get(0).results().get(1)).isEqualTo(second);
        _click(_find(editor, Button.class, spec -> spec.withPredicate(labelled("ลบแถว")))
                .get(rows));
        assertThat(editor.rows()).hasSize(rows);
    }

    @Test
    void comparesTwoVersions() {
        takesAChangedRowWithItsReason();

        _click(button("เทียบสองฉบับ"));

        assertThat(_find(Comparison.class)).hasSize(1);
    }

    @Test
    void theAuditorSeesTheHistoryAndNothingToChange() {
        screen.close();
        screen = Browserless.as(made.username(Role.AUDITOR), application).open("decisions/signatories");

        assertThat(screen.text()).contains("คู่ลงนามคำรับรอง", "ประวัติฉบับ");
        assertThat(_find(Button.class, spec -> spec.withText("แก้ไขตาราง"))).isEmpty();
    }

    @Test
    void opensForNobodyElse() {
        screen.close();
        screen = Browserless.as(made.username(Role.OFFICER), application).open("decisions");

        assertThat(_find(DecisionsView.class)).isEmpty();
    }

    private void change() {
        _click(button("แก้ไขตาราง"));
    }

    private static Predicate<Button> labelled(String label) {
        return button -> label.equals(button.getAriaLabel().orElse(""));
    }

    private Button button(String text) {
        return _find(Button.class, spec -> spec.withText(text)).get(0);
    }

    private String bestBand() {
        return decisions
                .of(year)
                .ask("year-bands", Map.of("level", "DIVISION"))
                .get(0)
                .get("name");
    }
}
