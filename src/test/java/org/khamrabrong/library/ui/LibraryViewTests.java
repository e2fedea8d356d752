package org.khamrabrong.library.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.OwnTemplate;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scorecard.MonthPlan;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.PlannedStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The library's list and sheets, read by an officer and kept by the strategy office. */
@ApplicationTest
class LibraryViewTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    ApplicationContext application;

    private OwnTemplate own;
    private Browserless screen;

    @BeforeEach
    void putOneOfOurOwnOnTheShelf() {
        own = OwnTemplate.of(organizations.make(), application);
    }

    @AfterEach
    void leave() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void findsByTheAddress() {
        as(Role.OFFICER, "library?text=" + own.word().substring(own.word().indexOf(' ') + 1));

        assertThat(screen.text()).contains(own.word()).doesNotContain("แผนพัฒนาหมู่บ้านโดยคณะกรรมการ");
    }

    @Test
    void saysWhenNothingIsFound() {
        as(Role.OFFICER, "library?text=ไม่มีคำนี้แน่นอน");

        assertThat(screen.text()).contains("ไม่พบตัวชี้วัดตามที่ค้นหา");
    }

    @Test
    void showsTheSheetWithItsSourceAndItsBlanksMarked() {
        as(Role.OFFICER, "library/" + OwnTemplate.MODEL);

        assertThat(screen.text())
                .contains(
                        "แบบตัวชี้วัดรายบุคคล (ปผ.3) ข้อ 2.3 (25)",
                        "…… ต้องเติม",
                        "ต้องเติม 2 ช่อง: น้ำหนัก · ผู้จัดเก็บข้อมูล");
    }

    @Test
    void showsAllThatAnIndicatorsSheetShows() {
        as(Role.OFFICER, "library/action-plan-3.1.2");
        assertThat(screen.text())
                .contains(
                        "ประเด็นยุทธศาสตร์ที่ 3.1",
                        "ระหว่างระดับ",
                        "ไม่ถึงระดับแรก",
                        "5. รายงานผลการปฏิบัติงานตามโครงการ",
                        "แผนการดำเนินงานรายเดือน");
        assertThat(_get(MonthPlan.class).getElement().getTextRecursively()).contains("ต.ค.", "ก.ย.");

        screen.open("library/individual-2.2-7");
        assertThat(screen.text()).contains("4.3. ", "5.2. ");
    }

    @Test
    void marksWhatIsOpenInTheMonthPlanAndInNumbers() {
        own.changeIndicator(indicator -> indicator.withDetails(planned(
                indicator.details(),
                new PlannedStep("1", "แจ้งอำเภอภายใน ……", List.of(10)),
                new PlannedStep("2", null, List.of(11)))));
        as(Role.OFFICER, "library/" + own.code());

        assertThat(_get(MonthPlan.class).getElement().getTextRecursively())
                .contains("แจ้งอำเภอภายใน …… ต้องเติม")
                .doesNotContain("null");
        assertThat(screen.text()).contains("น้ำหนัก\n…… ต้องเติม");
    }

    private static Details planned(Details details, PlannedStep... plan) {
        return new Details(
                details.perspective(),
                details.objective(),
                details.explanation(),
                details.formulaNumerator(),
                details.formulaDenominator(),
                details.steps(),
                details.conditions(),
                details.dataSource(),
                details.governor(),
                details.collector(),
                details.reporting(),
                details.remarks(),
                List.of(plan));
    }

    @Test
    void showsFormerVersionsAsAListThatLoadsFurther() {
        for (int change = 0; change < 21; change++) {
            String unit = "หน่วย " + change;
            own.changeIndicator(indicator -> indicator.withUnit(unit));
        }
        as(Role.OFFICER, "library/" + own.code());
        assertThat(hrefs())
                .contains("library/" + own.code() + "/version/22", "library/" + own.code() + "/version/3")
                .doesNotContain("library/" + own.code() + "/version/2");

        click("แสดงเพิ่มเติม");
        assertThat(hrefs()).contains("library/" + own.code() + "/version/1");
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    @Test
    void speaksEnglishToo() {
        screen = Browserless.as(own.made().username(Role.OFFICER), application)
                .speak(Locale.ENGLISH)
                .open("library/" + OwnTemplate.MODEL);

        assertThat(screen.text()).contains("Source", "2 to fill in: Weight");
    }

    @Test
    void offersNothingToWriteToThoseWhoOnlyRead() {
        as(Role.OFFICER, "library/" + OwnTemplate.MODEL);

        _assertNone(Button.class, spec -> spec.withText("แก้ไข"));
        _assertNone(Button.class, spec -> spec.withText("เลิกใช้"));
    }

    @Test
    void opensAFormerVersionToBeReadOnly() {
        own.changeIndicator(indicator -> indicator.withUnit("แห่ง"));
        as(Role.STRATEGY, "library/" + own.code());
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("library/" + own.code() + "/version/1", "library/" + own.code() + "/version/2");

        screen.open("library/" + own.code() + "/version/1");
        assertThat(screen.text())
                .contains("ฉบับที่ 1 (อ่านอย่างเดียว)", "ร้อยละ")
                .doesNotContain("แห่ง");
        _assertNone(Button.class, spec -> spec.withText("แก้ไข"));
    }

    @Test
    void theStrategyOfficeRetiresATemplate() {
        as(Role.STRATEGY, "library/" + own.code());
        click("เลิกใช้");
        _click(_find(Button.class, spec -> spec.withText("เลิกใช้")).stream()
                .reduce((former, latter) -> latter)
                .orElseThrow());

        assertThat(own.stored().retired()).isTrue();
        assertThat(screen.text()).contains("เลิกใช้แล้ว");
    }

    private void as(Role role, String address) {
        screen = Browserless.as(own.made().username(role), application).open(address);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
