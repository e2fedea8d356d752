package org.khamrabrong.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import org.khamrabrong.organization.AccountLetter;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Inviting;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Suspension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pages of accounts: a link's, one's own password, the forgotten one, somebody's account, and all who await a link. */
@ApplicationTest
class AccountViewsTests {

    private static final String PASSWORD = "gloom tide zq rope";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestOrganization organizations;

    @Autowired
    Inviting inviting;

    @Autowired
    Suspension suspension;

    @Autowired
    Organization organization;

    @Autowired
    AccountTools tools;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private String administrator;
    private String officer;
    private Browserless screen;

    @BeforeEach
    void enter() {
        made = organizations.make();
        administrator = made.username(Role.ADMINISTRATOR);
        officer = made.username(Role.OFFICER);
    }

    @AfterEach
    void leave() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void aLinkLeadsItsHolderToAPasswordAndThenToTheSignIn() {
        uninvite(officer);
        String address = address(officer);
        screen = Browserless.anonymously(application).open(address);

        assertThat(screen.text()).contains("ตั้งรหัสผ่านเพื่อเริ่มใช้งาน");
        assertThat(_get(TextField.class).getValue()).isEqualTo(officer);
        assertThat(_get(TextField.class).isReadOnly()).isTrue();

        type("short", "short");
        Hands.press("organization.invitation.set");
        assertThat(passwords().get(0).getErrorMessage()).contains("15");

        type(PASSWORD, PASSWORD + "x");
        Hands.press("organization.invitation.set");
        assertThat(passwords().get(1).getErrorMessage()).isNotBlank();

        type(PASSWORD, PASSWORD);
        Hands.press("organization.invitation.set");
        assertThat(database.queryForObject(
                        "select password_hash from person where username = ?", String.class, officer))
                .startsWith("{argon2}");

        screen.open(address);
        assertThat(screen.text()).contains("ลิงก์นี้ใช้ตั้งรหัสผ่านไปแล้ว");
    }

    @Test
    void whateverElseStandsInTheAddressIsOneSentence() {
        screen = Browserless.anonymously(application).open("invitation/nonsense");
        assertThat(screen.text()).contains("ลิงก์นี้ใช้ไม่ได้");
        assertThat(_find(PasswordField.class)).isEmpty();
    }

    @Test
    void thePageOfALinkSpeaksEnglishToo() {
        uninvite(officer);
        screen = Browserless.anonymously(application).speak(Locale.ENGLISH).open(address(officer));
        assertThat(screen.text()).contains("Set a password to begin");
    }

    @Test
    void withoutMailWhoForgotThePasswordIsSentToTheAdministrator() {
        screen = Browserless.anonymously(application).open("forgotten-password");
        assertThat(screen.text()).contains("กรุณาขอใบตั้งรหัสผ่านจากผู้ดูแลระบบ");
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void oneChangesOnesOwnPasswordByThePresentOne() {
        screen = Browserless.as(officer, application).open("password");
        List<PasswordField> fields = _find(PasswordField.class);

        _setValue(fields.get(0), "guess");
        type(PASSWORD, PASSWORD);
        Hands.press("organization.password.change");
        assertThat(screen.text()).contains("รหัสผ่านไม่ถูกต้อง");
        assertThat(fields.get(1).getValue()).isEqualTo(PASSWORD);

        _setValue(fields.get(0), TestOrganization.PASSWORD);
        Hands.press("organization.password.change");
        assertThat(fields).allMatch(PasswordField::isEmpty);
    }

    @Test
    void theAdministratorPrintsASheetDeactivatesAndReactivates() {
        screen = Browserless.as(administrator, application).open("password");
        AccountCard card = new AccountCard(tools, officer, () -> {});
        UI.getCurrent().add(card);

        Hands.press("organization.account.reset.print");
        Hands.confirm("organization.account.reset.action");
        await(card);
        assertThat(_find(card, SheetDownload.class)).hasSize(1);

        Hands.press("organization.account.deactivate");
        Hands.confirm("organization.account.deactivate");
        assertThat(organization.person(officer).orElseThrow().active()).isFalse();

        Hands.press("organization.account.reactivate");
        assertThat(organization.person(officer).orElseThrow().active()).isTrue();
    }

    @Test
    void ofOneselfTheRefusalStandsOnTheCard() {
        screen = Browserless.as(administrator, application).open("password");
        UI.getCurrent().add(new AccountCard(tools, administrator, () -> {}));

        Hands.press("organization.account.deactivate");
        Hands.confirm("organization.account.deactivate");

        assertThat(organization.person(administrator).orElseThrow().active()).isTrue();
        assertThat(screen.text()).contains("ปิดใช้งานบัญชีของตนเองไม่ได้");
    }

    @Test
    void allWhoAwaitALinkGetOneWithAResultForEach() {
        uninvite(officer);
        uninvite(made.username(Role.HEAD));
        screen = Browserless.as(administrator, application).open("invitations");
        assertThat(_get(Checkbox.class, box -> box.withLabel(Hands.say("organization.invitations.byMail")))
                        .isEnabled())
                .isFalse();
        assertThat(screen.text()).contains("ยังไม่ได้ตั้งค่าอีเมลขาออก");

        Hands.press("organization.invitations.invite");
        await(UI.getCurrent());

        assertThat(_find(SheetDownload.class)).hasSize(1);
        assertThat(screen.text()).contains("อยู่ในไฟล์ใบเชิญ");
        assertThat(actors.as(
                        administrator, () -> inviting.awaiting(made.division().id(), false)))
                .isEmpty();
    }

    @Test
    void thePagesOfTheAdministratorAreForNobodyElse() {
        screen = Browserless.as(officer, application).open("invitations");
        assertThat(screen.text()).doesNotContain("เชิญทุกคนในรายการ");
    }

    private void uninvite(String username) {
        database.update("update person set password_hash = null where username = ?", username);
    }

    private String address(String username) {
        AccountLetter letter = actors.as(administrator, () -> inviting.print(username));
        return "invitation/" + letter.toBeSet().orElseThrow().address().replaceFirst(".*/", "");
    }

    private static List<PasswordField> passwords() {
        return _find(PasswordField.class);
    }

    private static void type(String first, String second) {
        List<PasswordField> fields = passwords();
        _setValue(fields.get(fields.size() - 2), first);
        _setValue(fields.get(fields.size() - 1), second);
    }

    private static void await(Component within) {
        Instant patience = Instant.now().plusSeconds(30);
        List<BackgroundWork> works = _find(within, BackgroundWork.class);
        while (works.stream().anyMatch(BackgroundWork::look)) {
            assertThat(Instant.now()).isBefore(patience);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
