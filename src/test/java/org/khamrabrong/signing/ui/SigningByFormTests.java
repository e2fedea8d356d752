package org.khamrabrong.signing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.signing.Authorities;
import org.khamrabrong.signing.RoundOutcome;
import org.khamrabrong.signing.RoundRow;
import org.khamrabrong.signing.SignatureMethod;
import org.khamrabrong.signing.SigningDirectory;
import org.khamrabrong.signing.SigningStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What becomes of a signature or a refusal in the signing form, without a browser. */
@ApplicationTest
class SigningByFormTests {

    private static final String SIGN = "ลงนาม";
    private static final String DO_NOT_SIGN = "ไม่ลงนาม";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    SigningDirectory directory;

    @Autowired
    Authorities authorities;

    @Autowired
    Actors actors;

    private Browserless screen;
    private Made made;
    private AgreementId id;

    @BeforeEach
    void freeze() {
        made = organizations.make();
        id = stand.frozen(made);
    }

    @AfterEach
    void close() {
        authorities.becomeAsUsual();
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void asksForThePasswordBesideTheField() {
        openMakersForm();

        _click(_get(Button.class, spec -> spec.withText(SIGN)));

        assertThat(_get(SigningPassword.class).isInvalid()).isTrue();
        assertThat(round().signatures()).isEmpty();
    }

    @Test
    void saysBesideTheFieldThatThePasswordIsWrongAndHowOftenItMayBeTriedAgain() {
        openMakersForm();

        signWith("guess");

        PasswordField password = _get(SigningPassword.class);
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).contains("4");
        assertThat(password.getValue()).isEmpty();
        assertThat(round().signatures()).isEmpty();
    }

    @Test
    void showsTheSealOnceItIsSigned() {
        openMakersForm();

        signWith(TestOrganization.PASSWORD);

        assertThat(text(_get(Seal.class))).contains(made.people().get(Role.HEAD).name(), round().sha256());
        assertThat(_find(PasswordField.class)).isEmpty();
        assertThat(round().signatures()).hasSize(1);
    }

    @Test
    void takesASignatureInInkWithItsCopy() {
        openMakersForm();
        choose(SignatureMethod.WET_INK);
        _get(FileField.class).take("สำเนา.pdf", "%PDF-1.4 scanned".getBytes(StandardCharsets.US_ASCII));

        signWith(TestOrganization.PASSWORD);

        assertThat(text(_get(Seal.class))).contains("ลายมือชื่อด้วยหมึก", "ดาวน์โหลดสำเนาที่ลงนามด้วยหมึก");
        assertThat(round().signatures().get(0).method()).isEqualTo(SignatureMethod.WET_INK);
    }

    @Test
    void takesARefusalOnlyWithAReason() {
        openMakersForm();

        _click(_get(Button.class, spec -> spec.withText(DO_NOT_SIGN)));
        assertThat(dialogsButton().getThemeNames()).contains("error");
        _click(dialogsButton());
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(round().outcome()).isEqualTo(RoundOutcome.OPEN);

        _setValue(_get(TextArea.class), "ค่าเป้าหมายสูงเกินไป");
        _click(dialogsButton());
        assertThat(dialogsPassword().getErrorMessage()).contains("โปรดใส่รหัสผ่าน");
        assertThat(round().outcome()).isEqualTo(RoundOutcome.OPEN);

        _setValue(dialogsPassword(), TestOrganization.PASSWORD);
        _click(dialogsButton());
        assertThat(round().outcome()).isEqualTo(RoundOutcome.REFUSED);
    }

    @Test
    void keepsTheReasonWhereThePasswordOfARefusalIsWrong() {
        openMakersForm();
        _click(_get(Button.class, spec -> spec.withText(DO_NOT_SIGN)));
        _setValue(_get(TextArea.class), "ค่าเป้าหมายสูงเกินไป");
        _setValue(dialogsPassword(), "guess");

        _click(dialogsButton());

        assertThat(dialogsPassword().isInvalid()).isTrue();
        assertThat(dialogsPassword().getErrorMessage()).contains("รหัสผ่านไม่ถูกต้อง", "4");
        assertThat(dialogsPassword().getValue()).isEmpty();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("ค่าเป้าหมายสูงเกินไป");
        assertThat(round().outcome()).isEqualTo(RoundOutcome.OPEN);
    }

    private PasswordField dialogsPassword() {
        return _get(_get(Dialog.class), PasswordField.class);
    }

    private void openMakersForm() {
        screen = Browserless.as(made.username(Role.HEAD), context).open("task/sign-as-maker/" + stand.makerStep(id));
    }

    private void signWith(String password) {
        _setValue(_get(SigningPassword.class), password);
        _click(_get(Button.class, spec -> spec.withText(SIGN)));
    }

    @SuppressWarnings("unchecked")
    private static void choose(SignatureMethod method) {
        _setValue((RadioButtonGroup<SignatureMethod>) _get(RadioButtonGroup.class), method);
    }

    private static Button dialogsButton() {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText("ไม่ลงนามและส่งกลับเจรจา"));
    }

    private RoundRow round() {
        return actors.as(made.username(Role.AUDITOR), () -> directory.rounds(id))
                .get(0);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
