package org.khamrabrong.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.language.Formats;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.publication.PublicBrowser;
import org.khamrabrong.publication.PublicationStand;
import org.khamrabrong.signing.RoundRow;
import org.khamrabrong.signing.SignatureRow;
import org.khamrabrong.signing.SigningDirectory;
import org.khamrabrong.signing.SigningStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** A document that another version has replaced since is told from the one in force, with the way to that one. */
@ApplicationTest
class ReplacedDocumentTests {

    private static final Locale THAI = Locale.forLanguageTag("th");

    @Autowired
    TestOrganization organizations;

    @Autowired
    PublicationStand stand;

    @Autowired
    SigningStand signing;

    @Autowired
    SigningDirectory directory;

    @Autowired
    PublicBrowser anyone;

    @Autowired
    MessageSource words;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId id;
    private int first;
    private int second;

    @BeforeEach
    void replace() {
        made = organizations.make();
        id = stand.published(made);
        first = signing.versionToSign(id);
        signing.amend(id);
        second = signing.versionToSign(id);
        signing.sign(made.username(Role.HEAD), signing.makerStep(id));
        signing.sign(made.username(Role.SUPERIOR), signing.receiverStep(id));
    }

    @Test
    void saysOfTheFileWhoSignedItWhenAndWhichVersionReplacedIt() {
        Document page = anyone.check(pdf(1));

        assertThat(page.select("#verdict").text()).contains("ไม่ถูกแก้ไข", "ไม่ใช่คำรับรองที่มีผลใช้อยู่");
        assertThat(page.select("#verdict .k-verdict").attr("data-tone")).isEqualTo("warning");
        assertThat(page.select("#origin .k-verdict").attr("data-tone")).isEqualTo("warning");
        assertThat(page.select("#origin").text()).contains("ฉบับที่ " + first, "มีฉบับใหม่ใช้แทน");
        assertThat(page.select("#origin a").eachAttr("href")).contains("/public/check/" + id + "/" + second);
        for (SignatureRow signature : round(1).signatures()) {
            assertThat(page.select("#signatures").text().replace('\u00a0', ' '))
                    .contains(signature.signer().name(), written(signature));
        }
    }

    @Test
    void saysSoAtTheAddressInItsQrCodeTooAndThatTheOtherIsInForce() {
        Document replaced = anyone.open("/public/check/" + id + "/" + first);
        assertThat(replaced.select("#origin a").eachAttr("href")).contains("/public/check/" + id + "/" + second);

        Document inForce = anyone.open("/public/check/" + id + "/" + second);
        assertThat(inForce.select("#origin .k-verdict").attr("data-tone")).isEqualTo("done");
        assertThat(anyone.check(pdf(2)).select("#origin .k-verdict").attr("data-tone"))
                .isEqualTo("done");
    }

    private String written(SignatureRow signature) {
        return Formats.of(THAI, (key, arguments) -> words.getMessage(key, arguments, THAI))
                .dateTime(signature.at())
                .replace('\u00a0', ' ');
    }

    private RoundRow round(int number) {
        return actors.as(made.username(Role.AUDITOR), () -> directory.rounds(id)).stream()
                .filter(round -> round.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private byte[] pdf(int round) {
        return actors.as(made.username(Role.AUDITOR), () -> directory.pdf(id, round, 2))
                .content();
    }
}
