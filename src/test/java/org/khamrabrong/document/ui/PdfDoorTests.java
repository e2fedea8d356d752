package org.khamrabrong.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.ApplicationTest;
import org.khamrabrong.CycleWalk;
import org.khamrabrong.TestOrganization;
import org.khamrabrong.TestOrganization.Made;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.document.PdfA;
import org.khamrabrong.document.PdfText;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.AgreementDownload;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every content can be taken away as a PDF by those who may read it. */
@ApplicationTest
class PdfDoorTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Actors actors;

    @Autowired
    List<AgreementDownload> downloads;

    MockMvc browser;
    Made made;
    AgreementId id;
    VersionRow signed;

    @BeforeEach
    void sign() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        made = organizations.make();
        id = organizations.open(made);
        walk.until(made, id, "Task_ReportResults");
        signed = actors.as(made.username(Role.OFFICER), () -> directory.versions(id)).stream()
                .filter(version -> version.kind() == VersionKind.SIGNED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void handsOutTheDraftAndEveryVersionInEveryKind() throws Exception {
        List<AgreementDownload> pdfs =
                downloads.stream().filter(PdfDownload.class::isInstance).toList();
        assertThat(pdfs).hasSize(PdfKind.values().length);
        for (AgreementDownload download : pdfs) {
            assertThat(PdfA.violations(take(download.present(id).orElseThrow())))
                    .isEmpty();
            assertThat(take(download.kept(id, signed.number()).orElseThrow())).startsWith('%', 'P', 'D', 'F');
        }
    }

    @Test
    void namesThoseWhoSignedAndSaysThatItIsNotTheSignedFile() throws Exception {
        PdfDownload arabic = new PdfDownload(PdfKind.ARABIC);
        String text = PdfText.of(take(arabic.kept(id, signed.number()).orElseThrow()));
        actors.as(made.username(Role.OFFICER), () -> directory.signatories(id, signed.number()))
                .forEach(signatory -> assertThat(PdfText.squeezed(text)).contains(PdfText.squeezed(signatory.name())));
        assertThat(text).contains("ไม่ใช่ฉบับลงนาม");
    }

    @Test
    void isNotFoundByThoseWhoMayNotReadTheAgreementNorUnderAnUnknownNumberOrKind() throws Exception {
        PdfDownload thai = new PdfDownload(PdfKind.THAI);
        String address = "/" + thai.kept(id, signed.number()).orElseThrow();
        browser.perform(get(address).with(user(made.otherOfficer().username()))).andExpect(status().isNotFound());
        browser.perform(get("/" + thai.present(id).orElseThrow())
                        .with(user(made.otherOfficer().username())))
                .andExpect(status().isNotFound());
        browser.perform(get("/" + thai.kept(id, 99).orElseThrow()).with(user(made.username(Role.OFFICER))))
                .andExpect(status().isNotFound());
        browser.perform(get(address.replace("thai", "roman")).with(user(made.username(Role.OFFICER))))
                .andExpect(status().isNotFound());
    }

    @Test
    void leadsTheSignedOutToTheLogin() throws Exception {
        browser.perform(get("/" + new PdfDownload(PdfKind.THAI).present(id).orElseThrow()))
                .andExpect(status().is3xxRedirection());
    }

    private byte[] take(String address) throws Exception {
        return browser.perform(get("/" + address).with(user(made.username(Role.OFFICER))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Type", MediaType.APPLICATION_PDF_VALUE))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
