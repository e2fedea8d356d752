package org.khamrabrong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.PdfA;
import org.khamrabrong.document.PdfText;

class ArchivedPdfTests {

    private static final Instant MADE = Instant.parse("2021-01-04T03:00:00Z");
    private static final Attachment DATA =
            new Attachment("agreement-package.json", "application/json", "{\"a\":1}".getBytes(StandardCharsets.UTF_8));

    private final Documents documents = new Documents();

    private final Paper paper = new Paper(
            "คำรับรอง <สลก.> & 2564",
            "th",
            Digits.THAI,
            List.of(Section.portrait(List.of(
                    Paragraph.of("ข้าพเจ้าขอให้คำรับรอง 12 ข้อ"),
                    new Signatures(List.of(
                            new Signatures.Place("receiver-1", "สมชาย ใจดี", "ผู้บัญชาการ", "ผู้รับคำรับรอง", null),
                            new Signatures.Place("maker-1", null, "ผู้บังคับการ", "ผู้ทำคำรับรอง", null))),
                    new Attestations(List.of(new Attestations.Box("maker-1", "ผู้ทำคำรับรอง")))))));

    @Test
    void isAPdfForTheArchiveWithEmptyFields() throws Exception {
        assertThat(PdfA.violations(documents.pdf(paper, MADE, List.of(DATA)))).isEmpty();
    }

    @Test
    void isTheSameFileForTheSamePaper() {
        assertThat(documents.pdf(paper, MADE, List.of(DATA))).isEqualTo(documents.pdf(paper, MADE, List.of(DATA)));
    }

    @Test
    void isKnownByAnotherIdentityForAnotherContent() {
        Attachment other = new Attachment(DATA.name(), DATA.mediaType(), "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(documents.pdf(paper, MADE, List.of(DATA))).isNotEqualTo(documents.pdf(paper, MADE, List.of(other)));
    }

    @Test
    void carriesItsDataAsAnAttachment() throws Exception {
        try (PDDocument document = Loader.loadPDF(documents.pdf(paper, MADE, List.of(DATA)))) {
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get(DATA.name())
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(DATA.content());
        }
    }

    @Test
    void hasAFieldForEverySignatureItsDateAndEveryAttestation() throws Exception {
        try (PDDocument document = Loader.loadPDF(documents.pdf(paper, MADE, List.of()))) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            assertThat(form.getFields())
                    .extracting("partialName")
                    .containsExactly("receiver-1", "receiver-1-date", "maker-1", "maker-1-date", "maker-1-attestation");
            PDSignatureField signature = (PDSignatureField) form.getField("maker-1");
            assertThat(signature.getSignature()).isNull();
            assertThat(signature.getWidgets().get(0).isPrinted()).isTrue();
            PDTextField words = (PDTextField) form.getField("maker-1-attestation");
            assertThat(words.isReadOnly()).isTrue();
            assertThat(words.isMultiline()).isTrue();
            assertThat(words.getValue()).isEmpty();
            assertThat(form.getNeedAppearances()).isFalse();
        }
    }

    @Test
    void saysTheWordsOfTheSourceInTheDigitsAskedFor() throws Exception {
        String text = PdfText.squeezed(PdfText.of(documents.pdf(paper, MADE, List.of())));
        assertThat(text).contains("ข้าพเจ้าขอให้คำรับรอง๑๒ข้อ", "(สมชายใจดี)", "หน้า๑จาก๑");
    }
}
