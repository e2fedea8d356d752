package org.khamrabrong.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kit.BackgroundWork;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@ApplicationTest
class MailViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestOrganization organizations;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private Browserless screen;

    @BeforeEach
    void begin() {
        database.update("delete from mail_settings");
        made = organizations.make();
        screen = Browserless.as(made.username(Role.ADMINISTRATOR), application).open("settings/mail");
    }

    @AfterEach
    void leave() {
        screen.close();
        database.update("delete from mail_settings");
    }

    @Test
    void saysWhatServesWhileNoServerIsSetUp() {
        assertThat(screen.text()).contains("คำเชิญใช้ใบพิมพ์", "ยังไม่มีอีเมล");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        fill("no server!", "no-reply@example.org");

        Hands.press("notification.settings.save");

        assertThat(screen.text()).contains("ชื่อเครื่องแม่ข่ายไม่ถูกต้อง");
        assertThat(texts().get(0).getValue()).isEqualTo("no server!");
    }

    @Test
    void savesWithoutEverShowingThePasswordAgainAndSendsATest() {
        fill("127.0.0.1", "no-reply@example.org");
        _setValue(_get(IntegerField.class), 1);
        _setValue(texts().get(1), "somebody");
        _setValue(_get(PasswordField.class), "very secret");
        Hands.press("notification.settings.save");

        assertThat(_get(PasswordField.class).getValue()).isEmpty();
        assertThat(screen.text())
                .contains("เก็บรหัสผ่านไว้แล้ว", "ตั้งค่าล่าสุดโดย")
                .doesNotContain("very secret");

        _setValue(texts().get(4), "someone@example.org");
        Hands.press("notification.test.send");
        await();
        assertThat(screen.text()).contains("ติดต่อเครื่องแม่ข่ายไม่ได้");
    }

    @Test
    void speaksEnglishToo() {
        screen.speak(Locale.ENGLISH).open("settings/mail");
        assertThat(screen.text()).contains("Outgoing mail", "invitations are printed");
    }

    @Test
    void isForTheAdministratorAlone() {
        screen.close();
        screen = Browserless.as(made.username(Role.STRATEGY), application).open("settings/mail");
        assertThat(screen.text()).doesNotContain("SMTP");
    }

    private static void fill(String host, String sender) {
        List<TextField> texts = texts();
        _setValue(texts.get(0), host);
        _setValue(texts.get(2), "กรมตัวอย่าง");
        _setValue(texts.get(3), sender);
    }

    private static List<TextField> texts() {
        return _find(TextField.class);
    }

    private static void await() {
        Instant patience = Instant.now().plusSeconds(30);
        List<BackgroundWork> works = _find(UI.getCurrent(), BackgroundWork.class);
        while (works.stream().anyMatch(BackgroundWork::look)) {
            assertThat(Instant.now()).isBefore(patience);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
