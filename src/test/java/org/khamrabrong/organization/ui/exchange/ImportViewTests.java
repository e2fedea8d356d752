package org.khamrabrong.organization.ui.exchange;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.SampleOffice;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The administrator before the page of imports. */
@ApplicationTest
class ImportViewTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ADDRESS = "organization/import";

    @Autowired
    TestOrganization organizations;

    @Autowired
    Organization organization;

    @Autowired
    Actors actors;

    @Autowired
    ExchangeFiles doors;

    @Autowired
    ApplicationContext application;

    private Made made;
    private String mark;
    private Browserless screen;

    @BeforeEach
    void openThePage() {
        made = organizations.make();
        mark = "y" + NUMBER.incrementAndGet();
        screen = Browserless.as(made.username(Role.ADMINISTRATOR), application).open(ADDRESS);
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void offersTheFormAndWhatThereIsToTakeAway() {
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("organization-file/template/th", "organization-file/export/th");
        assertThat(actors.as(made.username(Role.ADMINISTRATOR), () -> doors.handOutTemplate("th"))
                        .getBody())
                .isNotEmpty();
        assertThatThrownBy(() -> actors.as(made.username(Role.HEAD), () -> doors.handOutExport("th")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> actors.as(made.username(Role.STRATEGY), () -> doors.handOutBefore(UUID.randomUUID())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void showsEveryMistakeByItsCellAndTakesNothing() {
        bring(office().withThreeMistakes().workbook());

        assertThat(screen.text())
                .contains(
                        "พบข้อผิด 3 แห่ง",
                        "D4",
                        "สายบังคับบัญชาวนกลับมาที่เดิม",
                        "C6",
                        "ไม่รู้จักระดับ “กองใหญ่”",
                        "A57",
                        "ซ้ำกับ");
        assertThat(take().isEnabled()).isFalse();
    }

    @Test
    void takesWhatWasSeenOnceItIsConfirmed() {
        bring(office().workbook());
        assertThat(screen.text()).contains("ใหม่ 20 · แก้ไข 0", "ใหม่ 55 · แก้ไข 0");
        assertThat(organization.unitWithCode(mark + "0001")).isEmpty();

        Hands.press("organization.exchange.take");
        Hands.confirm("organization.exchange.take");
        await("นำเข้าแล้วใน");

        assertThat(organization.unitWithCode(mark + "0001")).isPresent();
        assertThat(screen.text()).contains("การนำเข้าที่ผ่านมา", "องค์กร.xlsx");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).anyMatch(href -> href.contains("/before/"));
    }

    @Test
    void showsTheDifferencesAnewWhereTheyChangedMeanwhile() {
        bring(office().workbook());
        Hands.press("organization.exchange.take");
        organizations.person("officer.0000" + mark, made.office());
        Hands.confirm("organization.exchange.take");
        await("ข้อมูลหน่วยงานเปลี่ยนไประหว่างที่ท่านตรวจ");

        assertThat(screen.text()).contains("ใหม่ 54 · แก้ไข 1");
        assertThat(organization.unitWithCode(mark + "0001")).isEmpty();
    }

    @Test
    void saysWhyAFileIsRefusedAndKeepsTheOneBefore() {
        bring(office().workbook());
        _get(BringPanel.class).bring("ภาพ.xlsx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        assertThat(screen.text()).contains("ไม่ใช่ตาราง", "ใหม่ 20 · แก้ไข 0");
    }

    @Test
    void comparesWithTheDayThatIsChosen() {
        bring(office().workbook());
        _setValue(_get(ThaiDateField.class), "1/1/2543");

        assertThat(screen.text()).contains("วันที่เริ่มมีผลย้อนหลังนานเกินไป");
    }

    @Test
    void forgetsAFileWhenAsked() {
        bring(office().workbook());
        Hands.press("organization.exchange.forget");

        assertThat(_find(Button.class, spec -> spec.withText(Hands.say("organization.exchange.take"))))
                .isEmpty();
    }

    @Test
    void speaksEnglishToo() {
        screen.speak(Locale.ENGLISH).open(ADDRESS);
        bring(office().withThreeMistakes().workbook());

        assertThat(screen.text())
                .contains("3 mistakes were found", "There is no level “กองใหญ่”", "One of these words: Government");
    }

    private SampleOffice office() {
        return SampleOffice.of(mark, "กรมตัวอย่าง " + mark, mark, 20, 50);
    }

    private void bring(byte[] content) {
        _get(BringPanel.class).bring("องค์กร.xlsx", content);
    }

    private Button take() {
        return _get(Button.class, spec -> spec.withText(Hands.say("organization.exchange.take")));
    }

    /** The work is done on a thread of its own. */
    private void await(String words) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!screen.text().contains(words) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(20_000_000);
            MockVaadin.clientRoundtrip();
        }
        assertThat(screen.text()).contains(words);
    }
}
