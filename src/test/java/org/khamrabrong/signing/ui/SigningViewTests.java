package org.khamrabrong.signing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Appointment;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scorecard.IndicatorTable;
import org.khamrabrong.signing.Authorities;
import org.khamrabrong.signing.RoundRow;
import org.khamrabrong.signing.SigningDirectory;
import org.khamrabrong.signing.SigningStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the signing form shows, without a browser: the paper as it will be, who signs for whom, and how far it has come. */
@ApplicationTest
class SigningViewTests {

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
    SigningTab tab;

    @Autowired
    Authorities authorities;

    @Autowired
    Actors actors;

    @Autowired
    Deputies deputies;

    @Autowired
    Clock clock;

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
    void showsTheDocumentAsItWillBe() {
        openMakersForm();

        assertThat(text(_get(AgreementDocument.class)))
                .contains(
                        made.people().get(Role.HEAD).name(),
                        made.people().get(Role.SUPERIOR).name())
                .contains("1\u00a0ต.ค.\u00a02563", "30\u00a0ก.ย.\u00a02564");
        assertThat(_find(IndicatorTable.class)).hasSize(1);
        assertThat(text(_get(SigningFacts.class))).contains(round().sha256(), "โปรดลงนาม", "ลงนามต่อจากท่าน");
    }

    @Test
    void saysWhatChangedSinceSignersWereShownItBefore() {
        openMakersForm();
        assertThat(_find(SinceEarlier.class)).isEmpty();
        screen.close();
        stand.refuse(made.username(Role.HEAD), stand.makerStep(id), "ให้ทบทวนตัวชี้วัด 2.1");
        stand.settleAgain(id);

        openMakersForm();

        assertThat(screen.text()).contains("ไม่มีตัวชี้วัดใดเปลี่ยนตั้งแต่ที่ท่านพิจารณาครั้งก่อน");
    }

    /** On screen as in the paper: the absent one's name stays, and who signs for whom stands beside it. */
    @Test
    void namesTheOneOfThePaperAndTheDeputyWhoSignsInThatName() {
        String head = made.username(Role.HEAD);
        Person deputy = organizations.person("deputy." + head, made.other(), Role.OFFICER);
        appoint(head, deputy.username());

        screen = Browserless.as(deputy.username(), context).open("task/sign-as-maker/" + stand.makerStep(id));

        String absent = made.people().get(Role.HEAD).name();
        assertThat(text(_get(AgreementDocument.class)))
                .contains("(" + absent + ")")
                .contains("ลงนามโดย " + deputy.name(), "รักษาราชการแทน " + absent)
                .doesNotContain("(" + deputy.name() + ")");
        assertThat(clause()).contains(absent, "ลงนามโดย " + deputy.name(), "รักษาราชการแทน " + absent);
        assertThat(text(_get(SigningFacts.class))).contains("รักษาราชการแทน " + absent + " ตาม คำสั่งที่ ๗/๒๕๖๓");

        signWith(TestOrganization.PASSWORD);

        assertThat(round().signatures().get(0).signer().actingFor().name()).isEqualTo(absent);
    }

    /** A receiver reads of a deputy's signature what the paper says of it. */
    @Test
    void showsToTheReceiverWhoSignedForTheMaker() {
        String head = made.username(Role.HEAD);
        Person deputy = organizations.person("deputy." + head, made.other(), Role.OFFICER);
        appoint(head, deputy.username());
        stand.sign(deputy.username(), stand.makerStep(id));

        screen = Browserless.as(made.username(Role.SUPERIOR), context)
                .open("task/sign-as-receiver/" + stand.receiverStep(id));

        String absent = made.people().get(Role.HEAD).name();
        assertThat(clause()).contains(absent, "ลงนามโดย " + deputy.name(), "รักษาราชการแทน " + absent);
    }

    private static String clause() {
        return text(_find(_get(AgreementDocument.class), ListItem.class).get(0));
    }

    private void appoint(String absent, String deputy) {
        LocalDate today = LocalDate.now(clock);
        actors.as(
                made.username(Role.ADMINISTRATOR),
                () -> deputies.appoint(
                        new Appointment(absent, deputy, null, "คำสั่งที่ ๗/๒๕๖๓", today, today.plusDays(7))));
    }

    /** A signer who reads both finds one text. */
    @Test
    void saysTheClausesInTheWordsOfThePdf() throws IOException {
        openMakersForm();

        String pdf;
        try (PDDocument document = Loader.loadPDF(actors.as(made.username(Role.HEAD), () -> directory.pdf(id, 1, 0))
                .content())) {
            pdf = words(new PDFTextStripper().getText(document));
        }
        for (int clause = 3; clause <= 6; clause++) {
            String text = _get(AgreementDocument.class).getTranslation("document.agreement.clause." + clause);
            assertThat(pdf).contains(words(text));
            assertThat(text(_get(AgreementDocument.class))).contains(text);
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void saysThatSigningBeginsOnceTheDocumentIsSealed() {
        authorities.goDown();
        made = organizations.make();
        id = stand.frozen(made);

        screen = Browserless.as(made.username(Role.AUDITOR), context);

        assertThat(text(tab.content(id))).contains("กำลังทำเอกสารและประทับตรา").doesNotContain("ลงนามแล้ว");
    }

    @Test
    void showsThePagesOfTheFrozenPaperAndBothHashes() throws IOException {
        openMakersForm();

        int pages;
        try (PDDocument document = Loader.loadPDF(actors.as(made.username(Role.HEAD), () -> directory.pdf(id, 1, 0))
                .content())) {
            pages = document.getNumberOfPages();
        }
        assertThat(_find(_get(FrozenPaper.class), Image.class))
                .hasSize(pages)
                .first()
                .extracting(Image::getSrc)
                .isEqualTo("signing/task/" + stand.makerStep(id) + "/page/1.png");
        assertThat(text(_get(SigningFacts.class)))
                .contains(round().sha256(), round().latestPdf().sha256());
    }

    @Test
    void showsTheReceiverWhoHasSignedBefore() {
        stand.sign(made.username(Role.HEAD), stand.makerStep(id));

        screen = Browserless.as(made.username(Role.SUPERIOR), context)
                .open("task/sign-as-receiver/" + stand.receiverStep(id));

        assertThat(text(_get(SigningFacts.class))).contains("ลงนามแล้ว", "โปรดลงนาม");
    }

    @Test
    void opensForNobodyElse() {
        screen =
                Browserless.as(made.username(Role.SUPERIOR), context).open("task/sign-as-maker/" + stand.makerStep(id));

        assertThat(_find(AgreementDocument.class)).isEmpty();
        assertThat(screen.text()).contains("ทำรายการนี้ไม่ได้");
    }

    @Test
    void opensForNoOtherRole() {
        screen = Browserless.as(made.username(Role.OFFICER), context).open("task/sign-as-maker/" + stand.makerStep(id));

        assertThat(_find(AgreementDocument.class)).isEmpty();
        assertThat(screen.text()).contains("ทำรายการนี้ไม่ได้");
    }

    @Test
    void saysThatAStepIsGone() {
        String task = stand.makerStep(id);
        stand.sign(made.username(Role.HEAD), task);

        screen = Browserless.as(made.username(Role.HEAD), context).open("task/sign-as-maker/" + task);
        assertThat(screen.text()).contains("งานนี้เสร็จสิ้นแล้ว");

        screen.open("task/sign-as-maker/nothing");
        assertThat(screen.text()).contains("ทำรายการนี้ไม่ได้");
    }

    private void openMakersForm() {
        screen = Browserless.as(made.username(Role.HEAD), context).open("task/sign-as-maker/" + stand.makerStep(id));
    }

    private void signWith(String password) {
        _setValue(_get(SigningPassword.class), password);
        _click(_get(Button.class, spec -> spec.withText(SIGN)));
    }

    private RoundRow round() {
        return actors.as(made.username(Role.AUDITOR), () -> directory.rounds(id))
                .get(0);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
