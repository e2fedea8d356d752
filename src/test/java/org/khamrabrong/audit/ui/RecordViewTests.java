package org.khamrabrong.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The whole record, for the auditor and the strategy office and for nobody else. */
@ApplicationTest
class RecordViewTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    ApplicationContext application;

    private Made made;
    private AgreementId id;
    private Browserless screen;

    @BeforeEach
    void handInADraft() {
        made = organizations.make();
        id = walk.openedUntil(made, "Task_ApproveDraft");
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void tellsEverySentenceOfOneAgreement() {
        open(Role.AUDITOR, "history?agreement=" + id);

        assertThat(screen.text()).contains("เปิดคำรับรองและให้หน่วยงานเสนอร่าง", "เสนอร่างคำรับรอง");
    }

    @Test
    void namesTheAgreementOfEachEntryByItsUnitAndYear() {
        open(Role.AUDITOR, "history?agreement=" + id);

        String name = made.division().name() + " · 2564";
        assertThat(_find(Anchor.class, spec -> spec.withText(name))).isNotEmpty();
        assertThat(screen.text()).contains("เฉพาะ " + name);
    }

    @Test
    void isNarrowedByPersonAndByKind() {
        open(
                Role.AUDITOR,
                "history?agreement=" + id + "&what=agreement.draft-submitted&who=" + made.username(Role.OFFICER));
        assertThat(screen.text())
                .contains(made.username(Role.OFFICER) + " (ตำแหน่งทดสอบ) เสนอร่างคำรับรอง")
                .doesNotContain("เปิดคำรับรองและให้หน่วยงานเสนอร่าง");

        screen.open("history?agreement=" + id + "&who=" + made.username(Role.HEAD));
        assertThat(screen.text()).contains("ไม่มีรายการตามที่เลือก");
    }

    @Test
    void aFilterThatNobodyUnderstandsNarrowsNothing() {
        open(Role.STRATEGY, "history?agreement=nonsense&who=%00&what=a%00b");

        assertThat(screen.text()).contains("เสนอร่างคำรับรอง");
    }

    @Test
    void showsTheVerdictOnTheChain() {
        open(Role.AUDITOR, "history");

        _click(_get(Button.class, spec -> spec.withText("ตรวจสายโซ่")));

        assertThat(screen.text()).contains("สายโซ่ครบถ้วน").contains("พิสูจน์ยอดที่ลงนามไว้แล้ว");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AUDITOR", "STRATEGY"})
    void isClosedToEveryoneElse(Role role) {
        open(role, "history");

        assertThat(screen.text()).doesNotContain("ตรวจสายโซ่");
    }

    private void open(Role role, String address) {
        screen = Browserless.as(made.username(role), application).open(address);
    }
}
