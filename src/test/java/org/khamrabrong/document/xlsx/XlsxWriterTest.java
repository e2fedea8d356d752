package org.khamrabrong.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.SomePaper;
import org.khamrabrong.document.paper.Cell;
import org.khamrabrong.document.paper.Digits;
import org.khamrabrong.document.paper.Paper;
import org.khamrabrong.document.paper.Row;

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
