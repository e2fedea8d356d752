package org.khamrabrong.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.SomePaper;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** What an office program finds in a document of ours. */
class DocxWriterTest {

    private final XWPFDocument thai = open(Digits.THAI);

    @Test
    void setsThaiInTheFontForComplexScriptsToo() {
        String styles = stylesOf(thai);
        assertThat(styles).contains("w:cs=\"Sarabun\"", "<w:szCs w:val=\"24\"/>", "<w:bCs/>", "w:bidi=\"th-TH\"");
        XWPFParagraph words = paragraph("ปีงบประมาณ");
        assertThat(words.getRuns().get(1).getCTR().getRPr().sizeOfBCsArray()).isOne();
    }

    @Test
    void givesHeadingsTheStylesOfHeadings() {
        assertThat(paragraph("คำรับรองการปฏิบัติราชการ").getStyle()).isEqualTo("Heading1");
        assertThat(paragraph("๑. ผู้รับคำรับรอง").getStyle()).isEqualTo("Heading2");
        assertThat(thai.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
    }

    @Test
    void writesTheDigitsThatWereChosenButLeavesExactOnes() {
        assertThat(paragraph("ปีงบประมาณ").getText()).isEqualTo("ปีงบประมาณ ๒๕๖๔ ตัวหนา 12ab");
        assertThat(text(open(Digits.ARABIC))).contains("ปีงบประมาณ 2564").doesNotContain("๒");
    }

    @Test
    void repeatsTheHeadOfATableAndKeepsItsMergedCells() {
        XWPFTable table = thai.getTables().get(thai.getTables().size() - 1);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isTrue();
        assertThat(table.getRow(2).isRepeatHeader()).isFalse();
        assertThat(table.getRow(0).getCell(2).getCTTc().getTcPr().getGridSpan().getVal())
                .isEqualTo(3);
        assertThat(table.getRow(0).getCell(0).getCTTc().getTcPr().getVMerge().getVal())
                .isEqualTo(STMerge.RESTART);
        assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getVMerge().getVal())
                .isEqualTo(STMerge.CONTINUE);
        assertThat(table.getRow(2).getCell(0).getCTTc().getTcPr().getGridSpan().getVal())
                .isEqualTo(5);
        assertThat(table.getCTTbl().getTblGrid().getGridColList()).hasSize(5);
    }

    @Test
    void turnsTheSectionsThatLieAcross() {
        CTSectPr last = thai.getDocument().getBody().getSectPr();
        assertThat(last.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        List<CTSectPr> inner = thai.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                .toList();
        assertThat(inner).hasSize(1);
        assertThat(inner.get(0).getPgSz().isSetOrient()).isFalse();
        assertThat(inner.get(0).sizeOfFooterReferenceArray()).isOne();
    }

    @Test
    void countsThePagesInTheDigitsThatWereChosen() {
        assertThat(foot(thai)).contains("PAGE \\* THAIARABIC", "NUMPAGES \\* THAIARABIC");
        assertThat(thai.getDocument().getBody().getSectPr().getPgNumType().getFmt())
                .isEqualTo(STNumberFormat.THAI_NUMBERS);
        assertThat(foot(open(Digits.ARABIC)))
                .contains("\"PAGE\"", "\"NUMPAGES\"")
                .doesNotContain("THAI");
    }

    @Test
    void placesTwoSignaturesInARow() {
        XWPFTable places = thai.getTables().get(1);
        assertThat(places.getRows()).hasSize(2);
        assertThat(places.getRow(0).getCell(0).getText()).contains("(นายหนึ่ง)", "อธิบดี", "ผู้รับคำรับรอง");
        assertThat(places.getRow(0).getCell(1).getText()).contains("(นางสอง)");
        assertThat(places.getRow(1).getCell(0).getText()).isEmpty();
        assertThat(places.getRow(1).getCell(1).getText()).contains("(....");
    }

    @Test
    void setsAFractionInTwoRowsWithItsFactorBeside() {
        XWPFTable fraction = thai.getTables().get(0);
        assertThat(fraction.getRow(0).getCell(0).getText()).isEqualTo("จำนวนที่ทำได้");
        assertThat(fraction.getRow(1).getCell(0).getText()).isEqualTo("จำนวนทั้งหมด");
        assertThat(fraction.getRow(0).getCell(1).getText()).isEqualTo("× ๑๐๐");
    }

    @Test
    void numbersItsListsByItself() {
        XWPFParagraph first = paragraph("ข้อหนึ่ง");
        assertThat(first.getNumFmt()).isEqualTo("thaiNumbers");
        assertThat(first.getNumID()).isEqualTo(paragraph("ข้อสอง").getNumID());
    }

    @Test
    void drawsTheCodeAndWritesItsAddressAsItIs() {
        assertThat(thai.getAllPictures()).hasSize(1);
        assertThat(text(thai)).contains(SomePaper.ADDRESS);
    }

    @Test
    void breaksLinesAndLeavesOutWhatNoDocumentHolds() {
        assertThat(paragraph("ร้อยละ").getText()).isEqualTo("ร้อยละ\nบรรทัดสอง");
    }

    private XWPFParagraph paragraph(String beginning) {
        return thai.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFDocument open(Digits digits) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(new Documents().docx(SomePaper.in(digits))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String stylesOf(XWPFDocument document) {
        return part(document, "/word/styles.xml");
    }

    private static String foot(XWPFDocument document) {
        return part(document, "/word/footer1.xml");
    }

    private static String part(XWPFDocument document, String name) {
        try (InputStream part = document.getPackage()
                .getPart(PackagingURIHelper.createPartName(name))
                .getInputStream()) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | InvalidFormatException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(XWPFDocument document) {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
