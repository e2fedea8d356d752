package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.scorecard.form.FormFields.decimal;
import static org.khamrabrong.scorecard.form.FormFields.follow;
import static org.khamrabrong.scorecard.form.FormFields.level;
import static org.khamrabrong.scorecard.form.FormFields.ways;

import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.kit.Led;
import org.khamrabrong.scorecard.IndicatorSheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever follows a finding stands at the field it speaks of. */
@ApplicationTest
class FindingLinksTests {

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
    void fromTheSummaryOnTop() {
        follow("ตัวชี้วัด 5.1");

        assertThat(Led.to()).isEqualTo("น้ำหนักในรายละเอียดตัวชี้วัด");
    }

    @Test
    void fromTheRowOfTheTable() {
        follow("มีค่าเป้าหมาย 75 ซึ่งง่ายกว่าผลในอดีต");

        assertThat(Led.to()).isEqualTo("ค่าเป้าหมาย");
    }

    @Test
    void fromTheSummaryInTheForm() {
        draft.edit("1.1");
        assertThat(Led.to()).isEmpty();
        _setValue(level("2"), "99");
        followInTheForm("ไม่เรียงไปทางเดียวกัน");
        assertThat(Led.to()).isEqualTo("ค่าที่ได้แต่ละคะแนน (ตารางสรุป) คะแนน 1");

        _setValue(level("2"), "70");
        _setValue(decimal("น้ำหนัก"), "0");
        followInTheForm("น้ำหนักต้องมากกว่า 0");
        assertThat(Led.to()).isEqualTo("น้ำหนัก");
    }

    @Test
    void fromTheAgreementsPageAndFromTheSheetToTheLineOfTheSheet() {
        draft.browser().open("agreements/" + draft.id());
        follow("ตัวชี้วัด 2.1");
        assertThat(Led.to()).isEqualTo("sheetScale");
        _assertOne(IndicatorSheet.class);

        _click(_find(_find(IndicatorSheet.class).get(0), NativeButton.class).get(0));
        assertThat(Led.to()).isEqualTo("sheetScale");
    }

    /** The last on the page; those before it belong to the draft. */
    private static void followInTheForm(String words) {
        _click(ways("ตัวชี้วัด 1.1").stream()
                .filter(way -> way.getElement().getParent().getTextRecursively().contains(words))
                .reduce((former, latter) -> latter)
                .orElseThrow());
    }
}
