package org.khamrabrong.intake.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.khamrabrong.paper.xlsx.Numbers;

/** How the cells of the workbook look, by what stands in them. */
final class Inks {

    static final int MOST_DECIMALS = 15;
    private static final byte[] HEAD = {(byte) 0xE7, (byte) 0xEC, (byte) 0xF3};

    private final XSSFWorkbook workbook;
    private final Map<Column.Kind, XSSFCellStyle> kinds = new EnumMap<>(Column.Kind.class);
    private final Map<Column.Kind, XSSFCellStyle> quoted = new EnumMap<>(Column.Kind.class);
    private final Map<Integer, XSSFCellStyle> numbers = new HashMap<>();
    private final XSSFCellStyle head;
    private final XSSFFont regular;
    private final XSSFFont bold;

    Inks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        regular = font(false, 10);
        bold = font(true, 10);
        workbook.getCellStyleAt(0).setFont(regular);
        head = make(bold, "@");
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setFillForegroundColor(new XSSFColor(HEAD));
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        head.setBorderBottom(BorderStyle.THIN);
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle of(Column.Kind kind) {
        return kinds.computeIfAbsent(kind, this::make);
    }

    /** For words that a program would take for a formula. */
    XSSFCellStyle quoted(Column.Kind kind) {
        return quoted.computeIfAbsent(kind, words -> {
            XSSFCellStyle style = make(words);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    XSSFCellStyle number(int decimals) {
        return numbers.computeIfAbsent(decimals, places -> {
            XSSFCellStyle style = make(regular, places == 0 ? "General" : Numbers.plain(places));
            style.setAlignment(HorizontalAlignment.RIGHT);
            return style;
        });
    }

    XSSFCellStyle words(boolean heavy, int points) {
        return make(font(heavy, points), "@");
    }

    private XSSFCellStyle make(Column.Kind kind) {
        switch (kind) {
            case NUMBER:
                XSSFCellStyle number = make(regular, "General");
                number.setAlignment(HorizontalAlignment.RIGHT);
                return number;
            case DATE:
                return make(regular, "yyyy-mm-dd");
            case MARK:
                XSSFCellStyle mark = make(bold, "@");
                mark.setAlignment(HorizontalAlignment.CENTER);
                return mark;
            default:
                return make(regular, "@");
        }
    }

    private XSSFCellStyle make(XSSFFont font, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFFont font(boolean heavy, int points) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Sarabun");
        font.setFontHeightInPoints((short) points);
        font.setBold(heavy);
        return font;
    }
}
