package org.khamrabrong.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.language.FileNames;

/** What is taken as evidence, under which name, and what is not. */
class EvidenceTypeTests {

    private static final byte[] PDF = "%PDF-1.7 …".getBytes(UTF_8);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};

    @Test
    void knowsEveryAcceptedTypeByItsContent() {
        assertThat(InspectedFile.of("a.pdf", PDF).type()).isEqualTo(EvidenceType.PDF);
        assertThat(InspectedFile.of("a.PNG", PNG).type()).isEqualTo(EvidenceType.PNG);
        assertThat(InspectedFile.of("a.jpeg", JPEG).type()).isEqualTo(EvidenceType.JPEG);
        assertThat(InspectedFile.of("a.docx", office("word/document.xml")).type())
                .isEqualTo(EvidenceType.DOCX);
        assertThat(InspectedFile.of("a.xlsx", office("xl/workbook.xml")).type()).isEqualTo(EvidenceType.XLSX);
        assertThat(InspectedFile.of("a.csv", "ปี,ผล\n๒๕๖๔,92".getBytes(UTF_8)).type())
                .isEqualTo(EvidenceType.CSV);
        assertThat(InspectedFile.of("a.txt", "บันทึก".getBytes(UTF_8)).type()).isEqualTo(EvidenceType.TEXT);
    }

    @Test
    void takesTextInTheEncodingOfThaiOfficePrograms() {
        byte[] text = "ผลสำรวจ,92".getBytes(Charset.forName("x-windows-874"));

        assertThat(InspectedFile.of("ผลสำรวจ.csv", text).type()).isEqualTo(EvidenceType.CSV);
    }

    @Test
    void hashesTheContent() {
        assertThat(InspectedFile.of("a.txt", "abc".getBytes(UTF_8)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void refusesAPageNamedLikeADocument() {
        refuses(
                "report.pdf",
                "<html><script>alert(1)</script></html>".getBytes(UTF_8),
                "reporting.refusal.evidenceTypeUnknown");
    }

    @Test
    void refusesAPageNamedLikeText() {
        refuses("report.txt", " <!DOCTYPE html><p>x".getBytes(UTF_8), "reporting.refusal.evidenceTypeUnknown");
    }

    @Test
    void refusesADrawingThatCanRunScripts() {
        refuses("a.csv", "<svg onload=alert(1)>".getBytes(UTF_8), "reporting.refusal.evidenceTypeUnknown");
    }

    @Test
    void refusesANameThatDoesNotAgreeWithTheContent() {
        refuses("report.docx", PDF, "reporting.refusal.evidenceNameDiffers");
        refuses("report.pdf", "บันทึก".getBytes(UTF_8), "reporting.refusal.evidenceNameDiffers");
        refuses("report", PDF, "reporting.refusal.evidenceNameDiffers");
    }

    @Test
    void refusesAnOfficeFileWithMacros() {
        refuses("a.docx", office("word/document.xml", "word/vbaProject.bin"), "paper.refusal.file.macros");
    }

    @Test
    void refusesAnArchiveThatIsNoOfficeFile() {
        refuses("a.docx", zip("word/document.xml"), "reporting.refusal.evidenceTypeUnknown");
        refuses("a.zip", zip("a.exe"), "reporting.refusal.evidenceTypeUnknown");
    }

    @Test
    void refusesATruncatedArchiveWithoutFailing() {
        byte[] whole = office("word/document.xml");
        refuses("a.docx", java.util.Arrays.copyOf(whole, whole.length - 10), "reporting.refusal.evidenceTypeUnknown");
    }

    /** The import says the same: one rule by content. */
    @Test
    void saysWhyAndWhatHelpsOfFilesThatNobodyTakes() throws IOException {
        refuses("~$ผล.xlsx", bytes("/files/note-of-an-open-workbook.xlsx"), "paper.refusal.file.lockFile");
        refuses("ผล.xlsx", bytes("/files/line-breaks-before-a-workbook.xlsx"), "paper.refusal.file.blankBeginning");
    }

    @Test
    void refusesAProgram() {
        refuses("a.pdf", new byte[] {'M', 'Z', 0, 1, 2}, "reporting.refusal.evidenceTypeUnknown");
        refuses("a.txt", new byte[] {0x7F, 'E', 'L', 'F', 1}, "reporting.refusal.evidenceTypeUnknown");
    }

    @Test
    void refusesAnEmptyFile() {
        refuses("a.pdf", new byte[0], "reporting.refusal.evidenceEmpty");
    }

    @Test
    void refusesWhatIsLargerThanTwentyMegabytes() {
        byte[] large = java.util.Arrays.copyOf(PDF, InspectedFile.LARGEST + 1);

        refuses("a.pdf", large, "reporting.refusal.evidenceTooLarge");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, passwd.txt",
        "'C:\\Users\\x\\ผลสำรวจ.pdf', ผลสำรวจ.pdf",
        "..txt, txt",
        ".htaccess.txt, htaccess.txt",
        "'a<b>\"c|d.pdf', a_b__c_d.pdf",
        "'  รายงาน   ผล .pdf ', 'รายงาน ผล.pdf'"
    })
    void keepsAHarmlessName(String uploaded, String kept) {
        assertThat(FileNames.harmless(uploaded, "evidence")).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: x=1.txt", "gpj\u202Efdp.txt", "a\u0000.txt", "\u200Ba.txt"})
    void keepsNoInvisibleCharacters(String uploaded) {
        assertThat(FileNames.harmless(uploaded, "evidence")).matches("[\\p{L}\\p{M}\\p{N} =_.-]+");
    }

    @Test
    void shortensAnEndlessNameAndKeepsItsEnding() {
        assertThat(FileNames.harmless("ก".repeat(5_000) + ".pdf", "evidence"))
                .hasSize(124)
                .endsWith(".pdf");
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = EvidenceTypeTests.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }

    private static void refuses(String name, byte[] content, String key) {
        assertThatThrownBy(() -> InspectedFile.of(name, content))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static byte[] office(String... names) {
        String[] all = java.util.Arrays.copyOf(names, names.length + 1);
        all[names.length] = "[Content_Types].xml";
        return zip(all);
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
