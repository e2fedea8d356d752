package org.khamrabrong.paper.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.AgreementForm;
import org.khamrabrong.document.Papers;
import org.khamrabrong.document.SomePaper;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Table;

/** What a spreadsheet finds in the tables of a paper. */
class XlsxWriterTest {

    @Test
    void keepsNumbersAsNumbersShownAsTheyAreWritten() {
        XSSFSheet sheet = open(SomePaper.in(Digits.ARABIC)).getSheetAt(0);
        XSSFCell weight = sheet.getRow(3).getCell(1);
        assertThat(weight.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(weight.getNumericCellValue()).isEqualTo(12.5);
        assertThat(weight.getCellStyle().getDataFormatString()).isEqualTo("0.00");
        assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("-");
    }

    @Test
    void showsNumbersInThaiDigitsWithoutMakingThemWords() {
        XSSFCell weight =
                open(SomePaper.in(Digits.THAI)).getSheetAt(0).getRow(3).getCell(1);
        assertThat(weight.getNumericCellValue()).isEqualTo(12.5);
        assertThat(weight.getCellStyle().getDataFormatString()).isEqualTo("[$-D00041E]0.00");
    }

    @Test
    void mergesFreezesAndRepeatsItsHeads() {
        XSSFSheet sheet = open(SomePaper.in(Digits.ARABIC)).getSheetAt(0);
        assertThat(sheet.getMergedRegions())
                .contains(CellRangeAddress.valueOf("A1:A2"), CellRangeAddress.valueOf("C1:E1"));
        assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo(2);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
        assertThat(sheet.getFitToPage()).isTrue();
    }

    @Test
    void namesASheetOfManyAlikeByWhatItBelongsTo() {
        String subject = "ตัวชี้วัดที่ 1.1 ร้อยละความพึงพอใจของผู้รับบริการ";
        Table one = new Table(
                        "เกณฑ์/การให้คะแนน",
                        List.of(2, 1),
                        List.of(new Row(List.of(Cell.head("คะแนน"), Cell.head("1")))),
                        List.of(new Row(List.of(Cell.of("ผล"), Cell.of("65")))))
                .belongingTo("1.1", subject);
        Paper paper = new Paper(
                "x",
                "th",
                Digits.ARABIC,
                List.of(Section.portrait(
                        List.of(one, one, one.belongingTo("ตัวชี้วัดที่มีเลขยาวมากกว่าสามสิบเอ็ดอักขระ", subject)))));
        XSSFWorkbook book = open(paper);

        assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("1.1 เกณฑ์ การให้คะแนน");
        assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("1.1 เกณฑ์ การให้คะแนน (2)");
        assertThat(book.getSheetAt(2).getSheetName()).hasSize(31);
        XSSFSheet sheet = book.getSheetAt(0);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(subject);
        assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("1");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
    }

    @Test
    void namesTheIndicatorOfEverySheetOfTheAgreement() {
        XSSFWorkbook book = open(AgreementForm.of(Papers.draft(RealAgreement.read()), "th", Digits.ARABIC));
        List<String> sheets = IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .filter(name -> name.endsWith("เกณฑ์การให้คะแนน"))
                .toList();

        assertThat(sheets).hasSize(RealAgreement.read().indicators().size()).allMatch(name -> name.matches("\\d.*"));
        assertThat(book.getSheet(sheets.get(0)).getRow(0).getCell(0).getStringCellValue())
                .contains(RealAgreement.read().indicators().get(0).name());
    }

    @Test
    void makesRowsAsHighAsTheirWords() {
        Row row = new Row(List.of(Cell.of("ระดับความสำเร็จของการดำเนินงานตามแผน ".repeat(10))));
        XSSFSheet sheet = open(SomePaper.of(SomePaper.table(List.of(row)))).getSheetAt(0);

        assertThat(sheet.getRow(4).getHeightInPoints()).isGreaterThan(3 * Heights.LINE);
        assertThat(sheet.getRow(3).getHeightInPoints()).isLessThan(2 * Heights.LINE);
    }

    @Test
    void neverMakesAFormulaOfWhatSomebodyWrote() {
        for (String text : List.of("=1+1", "+1", "-1", "@x", "=cmd|' /C calc'!A0", "\t=1")) {
            XSSFCell cell = cell(text);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(cell("1.1 ความพึงพอใจ").getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void keepsAsWordsANumberOfMoreDigitsThanASheetHas() {
        String long30 = "123456789012345678901234567890";
        Row row = new Row(List.of(Cell.of("x"), Cell.number(long30, new BigDecimal(long30))));
        XSSFCell cell = open(SomePaper.of(SomePaper.table(List.of(row))))
                .getSheetAt(0)
                .getRow(4)
                .getCell(1);
        assertThat(cell.getStringCellValue()).isEqualTo(long30);
    }

    @Test
    void spellsWhatXmlCannotHoldSoThatItComesBack() {
        for (String text : List.of("a\u0007b", "a\r\nb", "_x0041_", "__x0041_", " a ", "\uFFFF")) {
            assertThat(cell(text).getStringCellValue()).isEqualTo(text);
        }
    }

    private static XSSFCell cell(String text) {
        Row row = new Row(List.of(Cell.of(text)));
        return open(SomePaper.of(SomePaper.table(List.of(row))))
                .getSheetAt(0)
                .getRow(4)
                .getCell(0);
    }

    private static XSSFWorkbook open(Paper paper) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(paper)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
