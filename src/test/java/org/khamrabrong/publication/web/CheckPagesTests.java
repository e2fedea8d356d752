package org.khamrabrong.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.khamrabrong.publication.PublicBrowser;
import org.khamrabrong.publication.PublicationStand;
import org.khamrabrong.seal.PdfCheck;
import org.khamrabrong.signing.PdfFile;
import org.khamrabrong.signing.SignedPdfs;
import org.khamrabrong.signing.SigningStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MultipartResolver;

/** Whoever holds a document learns what it is; whoever sends anything else learns why it is none. */
@ApplicationTest
class CheckPagesTests {

    private static final String EDGE = "the-edge-of-the-form";

    @Autowired
    TestOrganization organizations;

    @Autowired
    PublicationStand stand;

    @Autowired
    SigningStand signing;

    @Autowired
    PublicBrowser anyone;

    @Autowired
    SignedPdfs pdfs;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    MultipartResolver forms;

    private Made made;

    @BeforeEach
    void make() {
        made = organizations.make();
    }

    @Test
    void asksForAFileInAPlainForm() {
        Document page = anyone.open("/public/check");

        assertThat(page.select("form[enctype=multipart/form-data]").attr("method"))
                .isEqualTo("post");
        assertThat(page.select("input[type=file]").attr("name")).isEqualTo("file");
        assertThat(page.text()).contains("ไม่เกิน 25 เมกะไบต์", "ไฟล์ของท่านจะไม่ถูกเก็บไว้");
    }

    @Test
    void saysOfAPublishedDocumentWhatItIsAndWhoSigned() {
        AgreementId id = stand.published(made);
        PdfFile pdf = pdfs.published(id);

        MockHttpServletResponse answer = send(form(file(pdf.content())));
        Document page = PublicBrowser.page(answer);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.select("#verdict").text()).contains("ลงนามโดยระบบนี้");
        assertThat(page.select("#verdict .k-verdict").attr("data-tone")).isEqualTo("done");
        assertThat(page.select("#origin").text())
                .contains(
                        made.division().name(),
                        "เป็นฉบับที่ใช้อยู่ในปัจจุบัน",
                        versionOnItsPage(id),
                        agreements.published(id).signed().row().sha256());
        assertThat(page.select("#origin a").eachAttr("href")).contains("/public/" + id);
        assertThat(page.select("#signatures h3").eachText())
                .containsExactly("ตราประทับของระบบ", "ผู้ทำคำรับรอง ลำดับที่ 1", "ผู้รับคำรับรอง ลำดับที่ 1");
        assertThat(page.select("#signatures").text())
                .contains(
                        made.people().get(Role.HEAD).name(),
                        made.people().get(Role.SUPERIOR).name());
        assertThat(page.select("#unsigned")).isEmpty();
        assertThat(page.select("#hashes").text()).contains(pdf.sha256());
    }

    /** The document, its check and the page call one version by one number. */
    private String versionOnItsPage(AgreementId id) {
        return anyone.open(PublicAddress.of(id))
                .select("#signatories code.k-hash")
                .first()
                .parent()
                .select("span")
                .text()
                .replaceAll(".·.*", "");
    }

    @Test
    void findsASingleChangedByte() {
        byte[] changed = pdfs.published(stand.published(made)).content();
        changed[changed.length / 2] ^= 1;

        Document page = PublicBrowser.page(send(form(file(changed))));

        assertThat(page.select("#verdict .k-verdict").attr("data-tone")).isEqualTo("error");
        assertThat(page.select("#verdict li")).isNotEmpty();
        assertThat(page.select("#verdict").text()).doesNotContain("maker-1", "receiver-1", "“seal”");
        assertThat(page.select("#origin")).isEmpty();
    }

    @Test
    void saysOfAForeignDocumentThatItIsForeign() throws IOException {
        MockHttpServletResponse answer = send(form(file(foreign(null))));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(PublicBrowser.page(answer).select("#verdict").text()).contains("ไม่ได้ประทับตราโดยระบบนี้");
    }

    @Test
    void saysOfWhatIsNotPublishedThatItExistsAndNoMore() {
        AgreementId id = signing.signed(made);
        int version = versionOf(id);

        Document page = anyone.open("/public/check/" + id + "/" + version);

        assertThat(page.select("#origin code")).isNotEmpty();
        assertThat(page.text())
                .contains("ฉบับที่ " + version, "คำรับรองที่ยังไม่ได้ประกาศ")
                .doesNotContain(
                        made.division().name(), made.people().get(Role.HEAD).name());
        assertThat(page.select("#origin a")).isEmpty();
    }

    @Test
    void answersToTheAddressInTheQrCode() {
        AgreementId id = stand.published(made);
        int version = versionOf(id);

        Document page = anyone.open("/public/check/" + id + "/" + version);

        assertThat(page.select("#origin .k-verdict").attr("data-tone")).isEqualTo("done");
        assertThat(page.select("#origin").text())
                .contains(
                        made.division().name(),
                        made.people().get(Role.HEAD).name(),
                        pdfs.published(id).sha256());
    }

    @Test
    void saysWhichVersionsAreNoAgreement() {
        AgreementId waiting = signing.frozen(made);
        assertThat(anyone.open("/public/check/" + waiting + "/" + versionOf(waiting))
                        .text())
                .contains("ยังลงนามไม่ครบ ลงนามแล้ว 0 จาก 2 ลายมือชื่อ");

        int version = versionOf(waiting);
        signing.refuse(made.username(Role.HEAD), signing.makerStep(waiting), "ตัวชี้วัดไม่ตรง");
        assertThat(anyone.open("/public/check/" + waiting + "/" + version).text())
                .contains("ปฏิเสธการลงนาม")
                .doesNotContain("ตัวชี้วัดไม่ตรง");
    }

    @Test
    void knowsNoOtherVersions() {
        AgreementId id = signing.signed(made);

        anyone.missing("/public/check/" + id + "/99");
        anyone.missing("/public/check/" + id + "/x");
        anyone.missing("/public/check/00000000-0000-0000-0000-000000000000/1");
    }

    @Test
    void handsOutTheSignedDocumentAsItIsStored() {
        AgreementId id = stand.published(made);

        MockHttpServletResponse answer = anyone.answer("/public/" + id + "/agreement.pdf");

        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getContentAsByteArray()).isEqualTo(pdfs.published(id).content());
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("2564.pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        Document page = anyone.open("/public/" + id);
        assertThat(page.select("#signatories a").eachAttr("href")).contains("/public/" + id + "/agreement.pdf");
        assertThat(page.text()).contains(pdfs.published(id).sha256());
    }

    @Test
    void handsOutNoDocumentThatIsNotPublished() {
        anyone.missing("/public/" + signing.signed(made) + "/agreement.pdf");
    }

    @Test
    void refusesWithAReasonWhateverIsNoSinglePdf() throws IOException {
        byte[] text = "just a text".getBytes(StandardCharsets.UTF_8);
        refuses(form(), 400, "ยังไม่ได้เลือกไฟล์");
        refuses(form(file(text), file(text)), 400, "ครั้งละหนึ่งไฟล์");
        refuses(form(file(new byte[PdfCheck.MOST_BYTES + 1])), 413, "ใหญ่กว่า 25 เมกะไบต์");
        refuses(form(file(text)), 422, "ไม่ใช่ PDF");
        refuses(form(file(foreign("secret"))), 422, "เข้ารหัส");
        refuses(form(file("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII))), 422, "");
        assertThat(anyone.answer(post("/public/check")
                                .contentType("application/pdf")
                                .content(text))
                        .getStatus())
                .isEqualTo(415);
    }

    /** Whoever else reads a form keeps large files on a disk for a while. */
    @Test
    void letsNobodyElseReadTheForm() {
        MockHttpServletRequest form = new MockHttpServletRequest("POST", "/public/check");
        form.setContentType("multipart/form-data; boundary=" + EDGE);
        assertThat(forms.isMultipart(form)).isFalse();

        form.setRequestURI("/elsewhere");
        assertThat(forms.isMultipart(form)).isTrue();
    }

    /** The desk of the application itself: from an address of its own, so that the other tests are served. */
    @Test
    void tellsWhoComesTooOftenInASentence() {
        MockHttpServletResponse answer = null;
        for (int i = 0; i <= Callers.MOST_IN_A_WHILE; i++) {
            answer = anyone.answer(post("/public/check")
                    .with(request -> {
                        request.setRemoteAddr("203.0.113.7");
                        return request;
                    })
                    .contentType("multipart/form-data; boundary=" + EDGE)
                    .content(form(file(new byte[10]))));
        }
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("300");
        assertThat(PublicBrowser.page(answer).select("[role=alert]").text()).contains("บ่อยเกินไป", "5 นาที");
    }

    private int versionOf(AgreementId id) {
        return signing.versionToSign(id);
    }

    private void refuses(byte[] form, int status, String words) {
        MockHttpServletResponse answer = send(form);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(PublicBrowser.page(answer).select("[role=alert], #verdict").text())
                .contains(words);
    }

    private MockHttpServletResponse send(byte[] form) {
        return anyone.answer(post("/public/check")
                .contentType("multipart/form-data; boundary=" + EDGE)
                .content(form));
    }

    private static byte[] form(byte[]... parts) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            form.writeBytes(
                    ("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            form.writeBytes(part);
            form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        form.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static byte[] file(byte[] content) {
        return content;
    }

    /** @param password null for none */
    private static byte[] foreign(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
