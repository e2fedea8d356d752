package org.khamrabrong.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.notification.NoticePreferences.Delivery;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class NoticesViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    private AgreementId id;
    private Browserless screen;

    @BeforeEach
    void sendADraftBack() {
        Made made = organizations.make();
        id = organizations.open(made);
        walk.forward(made, id);
        walk.back(made, id);
        screen = Browserless.as(made.username(Role.OFFICER), application).open("notices");
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void showsWhatIsToBeDoneByWhomAndCountsItInTheBell() {
        assertThat(screen.text()).contains("ส่งกลับ ท่านต้องจัดทำร่างคำรับรอง");
        assertThat(bell()).isEqualTo("การแจ้งเตือน ยังไม่อ่าน 1 รายการ");
    }

    @Test
    void openingANoticeLeadsToTheStepAndCountsAsReading() {
        _click(_find(NativeButton.class).get(0));

        assertThat(bell()).contains("ไม่มีรายการที่ยังไม่อ่าน");
        assertThat(screen.open("notices").text()).contains("อ่านแล้ว");
    }

    @Test
    void allAreReadAtOnceAndOnlyUnreadOnesAreShownWhereThatIsWanted() {
        Hands.press("notification.notices.readAll");
        _setValue(_get(Checkbox.class), true);

        assertThat(screen.text()).contains("ไม่มีแจ้งเตือน");
        assertThat(bell()).contains("ไม่มีรายการที่ยังไม่อ่าน");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aKindIsChosen() {
        _setValue(_get(Select.class), Kind.SIGNED);
        assertThat(screen.text()).contains("ไม่มีแจ้งเตือน");

        _setValue(_get(Select.class), Kind.RETURNED);
        assertThat(screen.text()).contains("ส่งกลับ ท่านต้อง");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsWantedByMailIsKept() {
        screen.open("notices/settings");
        assertThat(screen.text()).contains("ยังไม่มีอีเมลของท่าน");
        _setValue(_get(RadioButtonGroup.class), Delivery.DAILY);
        _setValue(_get(Select.class), 6);
        _setValue(_get(Checkbox.class), true);
        Hands.press("notification.preferences.save");

        screen.open("notices/settings");

        assertThat(List.of(
                        _get(RadioButtonGroup.class).getValue(),
                        _get(Select.class).getValue(),
                        _get(Checkbox.class).getValue()))
                .isEqualTo(List.of(Delivery.DAILY, 6, true));
    }

    @Test
    void speaksEnglishToo() {
        screen.speak(Locale.ENGLISH).open("notices");

        assertThat(screen.text()).contains("Returned, you have to act: Draft the agreement");
    }

    private static String bell() {
        return _get(Bell.class).getElement().getAttribute("aria-label");
    }

    @Test
    void outsideOfADemonstrationThereIsNoMailboxToReadIn() {
        assertThat(screen.open("demo/mail").text()).doesNotContain("กล่องจดหมายของการสาธิต");
    }
}
