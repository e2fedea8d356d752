package org.khamrabrong.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.PackageFormat;

class AgreementFormTests {

    /** What the package says to programs, not to readers. */
    private static final Set<String> FOR_PROGRAMS = Set.of(
            "format", "level", "type", "between", "below", "zeroDenominator", "code", "dimension", "bands", "unit");

    @ParameterizedTest
    @EnumSource(Digits.class)
    void saysEveryWordOfTheRealAgreement(Digits digits) throws Exception {
        AgreementPackage real = RealAgreement.read();
        String said = body(Papers.sealable(real, digits));
        List<String> words = new ArrayList<>();
        collect(new ObjectMapper().readTree(PackageFormat.write(real)), words);
        assertThat(words).hasSizeGreaterThan(150);
        assertThat(words.stream().map(digits::write).map(PdfText::squeezed).filter(word -> !said.contains(word)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Digits.class)
    void saysEveryClauseWithThePeriodInWords(Digits digits) throws Exception {
        String said = body(Papers.sealable(RealAgreement.read(), digits));
        Phrasebook words = Phrasebook.of("th");
        for (int clause = 1; clause <= 6; clause++) {
            String expected = clause + ". "
                    + words.say("document.agreement.clause." + clause, "1 ตุลาคม 2563", "30 กันยายน 2564", "2564");
            assertThat(said).contains(PdfText.squeezed(digits.write(expected)));
        }
        assertThat(said).contains(PdfText.squeezed(digits.write("ประจำปีงบประมาณ พ.ศ. 2564")));
    }

    @Test
    void isAPdfForTheArchive() throws Exception {
        assertThat(PdfA.violations(Papers.sealable(RealAgreement.read(), Digits.THAI)))
                .isEmpty();
    }

    @Test
    void namesTheHashAndTheAddressAsTheyAreUnderThaiDigits() throws Exception {
        String said = PdfText.of(Papers.sealable(RealAgreement.read(), Digits.THAI));
        assertThat(said)
                .contains(
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        "http://localhost:8080/public/check/3f2504e0-4f89-11d3-9a0c-0305e82c3301/7");
    }

    @Test
    void saysThatTheWeightsDoNotAddUp() throws Exception {
        assertThat(body(Papers.sealable(RealAgreement.read(), Digits.ARABIC))).contains("รวมทั้งหมด101(ควรเป็น100)");
    }

    @Test
    void isMarkedOnEveryPageAndHasNoFieldsAsADraft() throws Exception {
        byte[] pdf = Papers.pdf(AgreementForm.of(Papers.draft(RealAgreement.read()), "th", Digits.THAI));
        assertThat(PdfText.pages(pdf)).allMatch(page -> page.contains("ร่าง – ยังไม่ใช่ฉบับลงนาม"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
        }
    }

    @Test
    void speaksEnglishAroundWhatTheUnitWrote() throws Exception {
        String said = body(Papers.pdf(AgreementForm.of(Papers.draft(RealAgreement.read()), "en", Digits.ARABIC)));
        assertThat(said).contains("PerformanceAgreement", "from1October2020to30September2021");
    }

    @Nested
    class LeavesOut {

        @Test
        void whatIsNotWrittenAndSaysWhatMustBe() throws Exception {
            AgreementPackage bare = RealAgreement.read()
                    .withPlan(null)
                    .withIndicators(List.of(RealAgreement.read()
                            .indicators()
                            .get(0)
                            .withDetails(Details.none())
                            .withScale(null)
                            .withTarget(null)
                            .withPast(null)
                            .withSheet(null)));
            String said = body(Papers.pdf(AgreementForm.of(Papers.draft(bare), "th", Digits.ARABIC)));
            assertThat(said)
                    .contains("หน่วยงานไม่ได้ระบุแผน", "ค่าเป้าหมายไม่ได้ระบุ", "ผู้กำกับดูแลตัวชี้วัดไม่ได้ระบุ")
                    .doesNotContain("คำอธิบาย", "สูตรการคำนวณ", "แผนการดำเนินงานรายเดือน", "หมายเหตุ");
        }
    }

    @Test
    void showsEveryKindOfMeasure() throws Exception {
        byte[] file = AgreementFormTests.class
                .getResourceAsStream("/packages/everything.json")
                .readAllBytes();
        byte[] pdf = Papers.sealable(PackageFormat.read(file), Digits.THAI);
        assertThat(PdfA.violations(pdf)).isEmpty();
        assertThat(PdfText.squeezed(PdfText.of(pdf))).contains("ล่าช้าวันละหัก", "√");
    }

    /** Without what stands on every page, so that what runs over two pages is in one piece. */
    private static String body(byte[] pdf) throws Exception {
        StringBuilder body = new StringBuilder();
        for (String page : PdfText.pages(pdf)) {
            List<String> lines = page.lines().toList();
            lines.stream()
                    .filter(line -> !line.matches(".*หน้า [๐-๙0-9]+ จาก [๐-๙0-9]+"))
                    .forEach(line -> body.append(line).append('\n'));
        }
        return PdfText.squeezed(body.toString());
    }

    private static void collect(JsonNode node, List<String> words) {
        if (node.isTextual()) {
            words.add(node.textValue());
        } else if (node.isArray()) {
            node.forEach(part -> collect(part, words));
        } else {
            node.fields().forEachRemaining(field -> {
                if (!FOR_PROGRAMS.contains(field.getKey())
                        || field.getKey().equals("unit") && field.getValue().isTextual()) {
                    collect(field.getValue(), words);
                }
            });
        }
    }
}
