package org.khamrabrong.signing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.khamrabrong.signing.Authorities;
import org.khamrabrong.signing.SigningStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an agreement tells of its signing: rounds, signatures and refusals. */
@ApplicationTest
class SigningTabTests {

    private static final String SIGN = "ลงนาม";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    SigningTab tab;

    @Autowired
    Authorities authorities;

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
    void saysOnFormAndAgreementThatASignatureIsBeingStampedAndShowsNobodyAsSigned() {
        authorities.goDown();
        openMakersForm();

        signWith(TestOrganization.PASSWORD);

        assertThat(_find(Seal.class)).isEmpty();
        assertThat(_find(PasswordField.class)).isEmpty();
        assertThat(screen.text()).contains("กำลังประทับรับรองเวลา").doesNotContain("ลงนามเรียบร้อยแล้ว");
        screen.close();
        screen = Browserless.as(made.username(Role.AUDITOR), context);
        assertThat(text(tab.content(id)))
                .contains("กำลังประทับรับรองเวลา", made.people().get(Role.HEAD).name())
                .doesNotContain("ลงนามแล้ว", "ลงนามเมื่อ");
    }

    @Test
    void listsRoundsSignaturesAndRefusalsOnTheAgreementsTab() {
        stand.sign(made.username(Role.HEAD), stand.makerStep(id));
        stand.refuse(made.username(Role.SUPERIOR), stand.receiverStep(id), "ให้ทบทวนตัวชี้วัด 2.1");

        screen = Browserless.as(made.username(Role.AUDITOR), context);

        assertThat(text(tab.content(id)))
                .contains("การลงนามครั้งที่ 1", made.people().get(Role.HEAD).name(), "ให้ทบทวนตัวชี้วัด 2.1");
    }

    @Test
    void tellsThoseWhoNegotiateAgainWhyItWasNotSigned() {
        stand.sign(made.username(Role.HEAD), stand.makerStep(id));
        stand.refuse(made.username(Role.SUPERIOR), stand.receiverStep(id), "ให้ทบทวนตัวชี้วัด 2.1");

        screen = Browserless.as(made.username(Role.OFFICER), context).open("agreements/" + id);
        assertThat(screen.text()).contains("ไม่ลงนามเมื่อ", "ให้ทบทวนตัวชี้วัด 2.1");

        stand.settleAgain(id);
        screen.open("agreements/" + id);
        assertThat(screen.text()).doesNotContain("ไม่ลงนามเมื่อ");
    }

    @Test
    void saysOnTheTabThatSigningHasNotBegun() {
        Made others = organizations.make();
        AgreementId drafted = organizations.open(others);

        screen = Browserless.as(others.username(Role.OFFICER), context);

        assertThat(text(tab.content(drafted))).contains("ยังไม่ถึงขั้นลงนาม");
    }

    private void openMakersForm() {
        screen = Browserless.as(made.username(Role.HEAD), context).open("task/sign-as-maker/" + stand.makerStep(id));
    }

    private void signWith(String password) {
        _setValue(_get(SigningPassword.class), password);
        _click(_get(Button.class, spec -> spec.withText(SIGN)));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
