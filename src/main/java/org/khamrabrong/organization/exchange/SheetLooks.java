package org.khamrabrong.organization.exchange;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the workbook look; all of them hold text, so that a code keeps its zeros. */
final class SheetLooks {

    private static final byte[] HEAD = {(byte) 0xE7, (byte) 0xEC, (byte) 0xF3};

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle words;

    SheetLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        head = make(true);
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setFillForegroundColor(new XSSFColor(HEAD));
        head.setBorderBottom(BorderStyle.THIN);
        text = make(false);
        quoted = make(false);
        quoted.setQuotePrefixed(true);
        words = make(false);
        words.setWrapText(true);
        words.setVerticalAlignment(VerticalAlignment.TOP);
    }

    CellStyle head() {
        return head;
    }

    CellStyle text() {
        return text;
    }

    /** For words that a program would take for a formula. */
    CellStyle quoted() {
        return quoted;
    }

    CellStyle words() {
        return words;
    }

    private XSSFCellStyle make(boolean heavy) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Sarabun");
        font.setFontHeightInPoints((short) 10);
        font.setBold(heavy);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }
}
