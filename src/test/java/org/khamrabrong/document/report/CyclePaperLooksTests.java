package org.khamrabrong.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.document.Papers;
import org.khamrabrong.document.PdfA;
import org.khamrabrong.document.PdfText;
import org.khamrabrong.document.Pictures;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.reporting.paper.CyclePapers;

/** What the year brings onto paper, looked at page by page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CyclePaperLooksTests {

    private final Map<String, byte[]> papers = Map.of(
            "evaluation", Papers.pdf(CyclePapers.evaluation(Digits.THAI)),
            "self-assessment", Papers.pdf(CyclePapers.selfAssessment(Digits.THAI)),
            "minutes", Papers.pdf(CyclePapers.minutes(Digits.THAI)),
            "memo", Papers.pdf(CyclePapers.memo(Digits.THAI)));

    @ParameterizedTest
    @CsvSource({
        "evaluation,1,evaluation-sheet",
        "evaluation,2,evaluation-sheet-goes-on",
        "evaluation,-1,evaluation-derivations",
        "self-assessment,1,self-assessment-cover",
        "self-assessment,2,self-assessment-summary",
        "self-assessment,4,self-assessment-indicator",
        "minutes,1,minutes",
        "minutes,2,minutes-go-on",
        "minutes,-1,minutes-end",
        "memo,1,memo-of-the-agreement"
    })
    void thePagesLookAsTheyDid(String paper, int page, String name) throws Exception {
        Pictures.compare(papers.get(paper), page, name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAPdfForTheArchive(String paper) throws Exception {
        assertThat(PdfA.violations(papers.get(paper))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysOnEveryPageWhichOfHowManyItIs(String paper) throws Exception {
        var pages = PdfText.pages(papers.get(paper));
        for (int page = 0; page < pages.size(); page++) {
            assertThat(PdfText.squeezed(pages.get(page)))
                    .contains(Digits.THAI.write("หน้า" + (page + 1) + "จาก" + pages.size()));
        }
    }

    @Test
    void onlyTheTableOfTheEvaluationLiesOnItsSide() throws Exception {
        try (PDDocument sheet = Loader.loadPDF(papers.get("evaluation"))) {
            assertThat(liesOnItsSide(sheet, 0)).isTrue();
            assertThat(liesOnItsSide(sheet, sheet.getNumberOfPages() - 1)).isFalse();
        }
        for (String other : new String[] {"self-assessment", "minutes", "memo"}) {
            try (PDDocument paper = Loader.loadPDF(papers.get(other))) {
                assertThat(liesOnItsSide(paper, 0)).isFalse();
            }
        }
    }

    @Test
    void theTablesRepeatTheirHeads() throws Exception {
        assertThat(PdfText.pages(papers.get("evaluation")).stream()
                        .map(PdfText::squeezed)
                        .filter(page -> page.contains("ประเมินตนเอง") && page.contains("หมายเหตุ")))
                .hasSizeGreaterThan(1);
        assertThat(PdfText.pages(papers.get("minutes")).stream()
                        .map(PdfText::squeezed)
                        .filter(page -> page.contains("ที่เรื่องการพิจารณามติ")))
                .hasSizeGreaterThan(1);
    }

    private Stream<String> names() {
        return papers.keySet().stream().sorted();
    }

    private static boolean liesOnItsSide(PDDocument document, int page) {
        PDRectangle size = document.getPage(page).getMediaBox();
        return size.getWidth() > size.getHeight();
    }
}
