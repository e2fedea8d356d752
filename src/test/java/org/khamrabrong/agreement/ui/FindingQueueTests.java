package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Finding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Findings are settled one after the other, and the same mistake in several indicators at once. */
@ApplicationTest
class FindingQueueTests {

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
    void theSameMistakeInSeveralIndicatorsIsSaidOnceAndMendedAtOnce() {
        List<String> wrong = wrong(Code.SHEET_SCALE_DIFFERS);
        assertThat(wrong).hasSizeGreaterThan(2);
        assertThat(draft.text())
                .containsOnlyOnce(
                        "รายละเอียดของตัวชี้วัด " + wrong.size() + " ตัวระบุเกณฑ์การให้คะแนนไม่ตรงกับตารางสรุป");

        mend("ใช้ค่าตามตารางสรุปทั้ง " + wrong.size() + " ตัว");

        assertThat(wrong(Code.SHEET_SCALE_DIFFERS)).isEmpty();
        wrong.forEach(number -> assertThat(draft.indicator(number).sheet().points())
                .isEqualTo(draft.indicator(number).scale().points()));
    }

    @Test
    void theDetailSheetsWordCanBeTakenToo() {
        String number = wrong(Code.SHEET_SCALE_DIFFERS).get(0);
        var printed = draft.indicator(number).sheet().points();

        mend("ใช้ค่าตามรายละเอียดทั้ง " + wrong(Code.SHEET_SCALE_DIFFERS).size() + " ตัว");

        assertThat(draft.indicator(number).scale().points()).isEqualTo(printed);
    }

    @Test
    void fromOneFindingTheFormLeadsToTheNextAndSavesWhatWasTyped() {
        follow("5.1");
        assertThat(present()).containsPattern("ข้อที่ \\d+ จาก 9: มีน้ำหนัก 5");
        _click(_get(Button.class, spec -> spec.withText("ใช้ตามตารางสรุป")));

        next();

        assertThat(draft.indicator("5.1").sheet().weight())
                .isEqualByComparingTo(draft.indicator("5.1").weight());
        assertThat(present()).containsPattern("ข้อที่ \\d+ จาก 8");
    }

    @Test
    void whatWasNotChangedIsNotSavedOnTheWay() {
        long seen = draft.snapshot().revision();
        follow("5.1");

        next();

        assertThat(draft.snapshot().revision()).isEqualTo(seen);
    }

    @Test
    void theSheetsSecondCopyIsFoldedAwayWhereBothAgree() {
        draft.edit("1.1");

        assertThat(_find(NativeDetails.class, spec -> spec.withPredicate(this::isSheetCopy)))
                .isNotEmpty()
                .allMatch(details -> !details.isOpen());
    }

    private boolean isSheetCopy(NativeDetails details) {
        return details.getSummaryText().startsWith("รายละเอียดตัวชี้วัดระบุ");
    }

    private List<String> wrong(Code code) {
        return draft.snapshot().findings().findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::indicator)
                .toList();
    }

    private static void mend(String words) {
        _click(_find(Button.class, spec -> spec.withText(words)).stream()
                .filter(button -> Code.SHEET_SCALE_DIFFERS
                        .name()
                        .equals(button.getElement().getAttribute("data-mistake")))
                .findFirst()
                .orElseThrow());
    }

    private static void follow(String number) {
        _click(_find(NativeButton.class, spec -> spec.withText("ตัวชี้วัด " + number))
                .get(0));
    }

    private static String present() {
        return _get(QueueBar.class).getElement().getTextRecursively();
    }

    private static void next() {
        _click(_get(Button.class, spec -> spec.withText("บันทึกและไปข้อถัดไป")));
    }
}
