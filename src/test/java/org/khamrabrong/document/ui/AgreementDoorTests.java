package org.khamrabrong.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.agreement.ui.page.AgreementDownload;
import org.khamrabrong.document.PdfA;
import org.khamrabrong.document.PdfText;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.paper.Digits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every content can be taken away as a file of every kind by those who may read it. */
@ApplicationTest
class AgreementDoorTests {

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
        assertThat(downloads.stream().filter(PaperDownload.class::isInstance)).hasSize(PaperKind.values().length);
        for (PaperKind kind : PaperKind.values()) {
            PaperDownload download = new PaperDownload(kind);
            byte[] draft = take(download.present(id).orElseThrow(), kind.format());
            byte[] kept = take(download.kept(id, signed.number()).orElseThrow(), kind.format());
            if (kind.format() == PaperFormat.PDF) {
                assertThat(PdfA.violations(draft)).isEmpty();
                assertThat(kept).startsWith('%', 'P', 'D', 'F');
            }
        }
    }

    @Test
    void saysTheSameInTheEditableDocumentAndInItsTables() throws Exception {
        byte[] docx = take(new PaperDownload(PaperKind.EDITABLE).present(id).orElseThrow(), PaperFormat.DOCX);
        byte[] xlsx = take(new PaperDownload(PaperKind.TABLES).present(id).orElseThrow(), PaperFormat.XLSX);
        String name = actors.as(made.username(Role.OFFICER), () -> directory.find(id))
                .content()
                .indicators()
                .get(0)
                .name();
        try (XWPFDocument words = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor text = new XWPFWordExtractor(words);
                XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                XSSFExcelExtractor cells = new XSSFExcelExtractor(book)) {
            assertThat(text.getText()).contains(Digits.THAI.write(name));
            assertThat(cells.getText()).contains(Digits.ARABIC.write(name));
        }
    }

    @Test
    void namesThoseWhoSignedAndSaysThatItIsNotTheSignedFile() throws Exception {
        PaperDownload arabic = new PaperDownload(PaperKind.ARABIC);
        String text = PdfText.of(take(arabic.kept(id, signed.number()).orElseThrow()));
        actors.as(made.username(Role.OFFICER), () -> directory.signatories(id, signed.number()))
                .forEach(signatory -> assertThat(PdfText.squeezed(text)).contains(PdfText.squeezed(signatory.name())));
        assertThat(text).contains("ไม่ใช่ฉบับลงนาม");
    }

    @Test
    void namesThoseWhoSignedInTheCopyOfThePresentContentAndCallsItNoDraft() throws Exception {
        String text =
                PdfText.of(take(new PaperDownload(PaperKind.ARABIC).present(id).orElseThrow()));
        actors.as(made.username(Role.OFFICER), () -> directory.signatories(id, signed.number()))
                .forEach(signatory -> assertThat(PdfText.squeezed(text)).contains(PdfText.squeezed(signatory.name())));
        assertThat(text).contains("สำเนาเพื่ออ่าน").doesNotContain("ร่าง –");
    }

    @Test
    void offersTheSignedDocumentBeforeEveryCopy() throws Exception {
        AgreementDownload first = downloads.stream()
                .min(Comparator.comparing(AgreementDownload::order))
                .orElseThrow();
        String address =
                actors.as(made.username(Role.OFFICER), () -> first.present(id)).orElseThrow();
        assertThat(PdfText.of(take(address))).contains("ใบรับรองการลงนาม");
    }

    @Test
    void isNotFoundByThoseWhoMayNotReadTheAgreementNorUnderAnUnknownNumberOrKind() throws Exception {
        PaperDownload thai = new PaperDownload(PaperKind.THAI);
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
        browser.perform(get("/" + new PaperDownload(PaperKind.THAI).present(id).orElseThrow()))
                .andExpect(status().is3xxRedirection());
    }

    private byte[] take(String address) throws Exception {
        return take(address, PaperFormat.PDF);
    }

    private byte[] take(String address, PaperFormat format) throws Exception {
        return browser.perform(get("/" + address).with(user(made.username(Role.OFFICER))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Type", format.mediaType().toString()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
