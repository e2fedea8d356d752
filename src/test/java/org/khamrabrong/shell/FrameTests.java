package org.khamrabrong.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class FrameTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Clock clock;

    @Test
    void asksStrangersToSignIn() {
        try (Browserless screen = Browserless.anonymously(application).open("")) {
            assertThat(screen.text()).contains("ลงชื่อเข้าใช้");
            assertThat(_get(TextField.class).getLabel()).isEqualTo("ชื่อผู้ใช้");
            assertThat(_get(PasswordField.class).getLabel()).isEqualTo("รหัสผ่าน");
        }
    }

    @Test
    void saysWhyASignInFailed() {
        try (Browserless screen = Browserless.anonymously(application).open("login?error")) {
            assertThat(screen.text()).contains("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
        }
    }

    @Test
    void offersNoAccountsOutsideTheDemo() {
        try (Browserless screen = Browserless.anonymously(application).open("login")) {
            assertThat(screen.text()).doesNotContain("บัญชีสำหรับทดลองใช้");
        }
    }

    @Test
    void framesEveryPlaceWithThePersonAndTheUnit() {
        TestOrganization.Made made = organization.make();
        try (Browserless screen =
                Browserless.as(made.username(Role.OFFICER), application).open("")) {
            assertThat(_find(AppLayout.class)).hasSize(1);
            assertThat(screen.text())
                    .contains(made.people().get(Role.OFFICER).name())
                    .contains(made.division().name());
            assertThat(_find(SideNavItem.class)).isNotEmpty().hasSizeLessThanOrEqualTo(7);
        }
    }

    @Test
    void namesTheFiscalYearThatNowRuns() {
        TestOrganization.Made made = organization.make();
        FiscalYear present = FiscalYear.containing(LocalDate.ofInstant(clock.instant(), ThaiTime.ZONE));
        try (Browserless screen =
                Browserless.as(made.username(Role.OFFICER), application).open("")) {
            assertThat(screen.text()).containsSubsequence("ปีงบประมาณ", Integer.toString(present.buddhist()));
        }
    }

    @Test
    void showsNoPlaceThatThePersonMayNotEnter() {
        TestOrganization.Made made = organization.make();
        try (Browserless screen =
                Browserless.as(made.username(Role.OFFICER), application).open("")) {
            assertThat(_find(SideNavItem.class))
                    .extracting(SideNavItem::getPath)
                    .doesNotContain("cycle");
        }
    }

    @Test
    void speaksEnglishWhenAsked() {
        TestOrganization.Made made = organization.make();
        try (Browserless screen = Browserless.as(made.username(Role.OFFICER), application)
                .speak(Locale.ENGLISH)
                .open("nowhere-at-all")) {
            assertThat(screen.text()).contains("Page not found");
        }
    }

    @Test
    void saysThatAnAddressDoesNotExist() {
        TestOrganization.Made made = organization.make();
        try (Browserless screen =
                Browserless.as(made.username(Role.OFFICER), application).open("nowhere-at-all")) {
            assertThat(screen.text()).contains("ไม่พบหน้าที่ต้องการ");
        }
    }

    @Test
    void showsARefusalAsItsSentenceAndKeepsThePage() {
        TestOrganization.Made made = organization.make();
        try (Browserless screen =
                Browserless.as(made.username(Role.OFFICER), application).open("")) {
            fail(new IllegalStateException(new Refusal("organization.refusal.unknownUnit")));

            assertThat(screen.text()).contains("ไม่พบหน่วยงานนี้");
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .isEmpty();
        }
    }

    @Test
    void hidesWhatFailedBehindANumber() {
        TestOrganization.Made made = organization.make();
        try (Browserless screen =
                Browserless.as(made.username(Role.OFFICER), application).open("")) {
            fail(new IllegalStateException("a secret of the inside"));

            assertThat(screen.text()).containsPattern("หมายเลข [0-9A-F]{8}").doesNotContain("secret");
        }
    }

    private static void fail(Exception failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        assertThat(NotificationsKt.getNotifications()).hasSize(1);
    }
}
