package org.khamrabrong.signing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import jakarta.servlet.MultipartConfigElement;
import java.util.Arrays;
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
import org.khamrabrong.signing.OwnKeys;
import org.khamrabrong.signing.RoundRow;
import org.khamrabrong.signing.SignatureMethod;
import org.khamrabrong.signing.SignerCertificates;
import org.khamrabrong.signing.SigningDirectory;
import org.khamrabrong.signing.SigningStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Signing with one's certificate as a person sees it, without a browser. */
@ApplicationTest
class CertificateChoiceTests {

    private static final String SIGN = "ลงนาม";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    SigningDirectory directory;

    @Autowired
    Actors actors;

    @Autowired
    MultipartConfigElement uploads;

    private Browserless screen;
    private OwnKeys keys;
    private Made made;
    private AgreementId id;

    @BeforeEach
    void freeze() {
        made = organizations.make();
        id = stand.frozen(made);
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void asksForTheCertificateWhereOneIsToSign() {
        openMakersForm();

        signWith(TestOrganization.PASSWORD);

        assertThat(text(_get(MeansChoice.class))).contains("โปรดเลือกแฟ้มใบรับรอง");
        assertThat(round().signatures()).isEmpty();
    }

    @Test
    void saysBesideTheChoiceWhatIsWrongWithTheCertificate() {
        openMakersForm();
        _get(FileField.class).take("mine.p12", new byte[] {1, 2, 3});

        signWith(TestOrganization.PASSWORD);

        assertThat(text(_get(MeansChoice.class))).contains("ไม่ใช่ PKCS#12");
        assertThat(round().signatures()).isEmpty();
    }

    @Test
    void signsWithTheOwnCertificateOnceItWasLookedAt() {
        OwnKeys own = OwnKeys.of("Somchai Signer");
        openMakersForm();
        _get(FileField.class).take("mine.p12", own.pkcs12());
        _setValue(_get(_get(MeansChoice.class), PasswordField.class), String.valueOf(own.password()));
        _click(_get(Button.class, spec -> spec.withText("ดูใบรับรอง")));
        assertThat(text(_get(MeansChoice.class))).contains("Somchai Signer");

        signWith(TestOrganization.PASSWORD);

        assertThat(text(_get(Seal.class))).contains("Somchai Signer");
        assertThat(round().signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.method()).isEqualTo(SignatureMethod.OWN_CERTIFICATE);
            assertThat(signature.way().certificate()).contains("Somchai Signer");
        });
    }

    @Test
    void saysThatTheCertificateIsInAnotherNameAndSignsWhenToldToGoOn() {
        openMakersForm();
        assertThat(text(_get(MeansChoice.class))).contains("ใบรับรองทั้งฉบับจะอยู่ในเอกสาร PDF");
        giveCertificate();

        signWith(TestOrganization.PASSWORD);

        assertThat(text(_get(MeansChoice.class))).contains("ใบรับรองออกในชื่อ Somchai Signer", "ยังไม่ได้ลงนาม");
        assertThat(round().signatures()).isEmpty();

        signWith(TestOrganization.PASSWORD);

        assertThat(round().signatures()).hasSize(1);
    }

    @Test
    void dropsTheCertificatesPasswordHoweverTheSigningEnded() {
        openMakersForm();
        giveCertificate();
        signWith(TestOrganization.PASSWORD);

        signWith("guess");

        assertThat(_get(SigningPassword.class).isInvalid()).isTrue();
        assertThat(_get(_get(CertificateChoice.class), PasswordField.class).isEmpty())
                .isTrue();
    }

    @Test
    void overwritesTheCertificateOnceItHasSigned() {
        openMakersForm();
        byte[] held = giveCertificate();
        CertificateChoice choice = _get(CertificateChoice.class);
        signWith(TestOrganization.PASSWORD);
        signWith("guess");
        assertThat(holdsSomething(held)).isTrue();

        giveThePasswordAgain();
        signWith(TestOrganization.PASSWORD);

        assertThat(round().signatures()).hasSize(1);
        assertThat(holdsSomething(held)).isFalse();
        assertThat(choice.chosen()).isEmpty();
    }

    @Test
    void overwritesTheCertificateWhenThePageIsLeft() {
        openMakersForm();
        byte[] held = giveCertificate();

        screen.open("");

        assertThat(holdsSomething(held)).isFalse();
    }

    @Test
    void overwritesTheCertificateThatAnotherTakesThePlaceOf() {
        openMakersForm();
        byte[] held = giveCertificate();

        giveCertificate();

        assertThat(holdsSomething(held)).isFalse();
    }

    @Test
    void noCertificateTouchesADiskOnItsWayIn() {
        assertThat(uploads.getFileSizeThreshold()).isGreaterThanOrEqualTo(SignerCertificates.LARGEST);
    }

    private byte[] giveCertificate() {
        keys = OwnKeys.of("Somchai Signer");
        _get(_get(CertificateChoice.class), FileField.class).take("mine.p12", keys.pkcs12());
        giveThePasswordAgain();
        return keys.pkcs12();
    }

    private void giveThePasswordAgain() {
        _setValue(_get(_get(CertificateChoice.class), PasswordField.class), String.valueOf(keys.password()));
    }

    private static boolean holdsSomething(byte[] content) {
        return !Arrays.equals(content, new byte[content.length]);
    }

    private void openMakersForm() {
        screen = Browserless.as(made.username(Role.HEAD), context).open("task/sign-as-maker/" + stand.makerStep(id));
        choose(SignatureMethod.OWN_CERTIFICATE);
    }

    private void signWith(String password) {
        _setValue(_get(SigningPassword.class), password);
        _click(_get(Button.class, spec -> spec.withText(SIGN)));
    }

    @SuppressWarnings("unchecked")
    private static void choose(SignatureMethod method) {
        _setValue((RadioButtonGroup<SignatureMethod>) _get(RadioButtonGroup.class), method);
    }

    private RoundRow round() {
        return actors.as(made.username(Role.AUDITOR), () -> directory.rounds(id))
                .get(0);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
