package org.khamrabrong.paper.xlsx;

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
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Cell;

/** The looks of cells, each made once a workbook. */
final class Looks {

    static final String FONT = "Sarabun";
    static final String TEXT = "@";

    /** @param format of a number; {@link #TEXT} for words */
    record Look(Cell.Shade shade, Align align, boolean bold, String format, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final XSSFFont regular;
    private final XSSFFont bold;

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        regular = font(false);
        bold = font(true);
        workbook.getCellStyleAt(0).setFont(regular);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(look.bold() ? bold : regular);
        style.setWrapText(true);
        style.setVerticalAlignment(look.shade() == Cell.Shade.HEAD ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setAlignment(
                look.align() == Align.CENTRE
                        ? HorizontalAlignment.CENTER
                        : look.align() == Align.RIGHT ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(look.quoted());
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        int colour = colour(look.shade());
        if (colour != 0) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(
                    new XSSFColor(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour}));
        }
        return style;
    }

    private XSSFFont font(boolean heavy) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 10);
        font.setBold(heavy);
        return font;
    }

    private static int colour(Cell.Shade shade) {
        switch (shade) {
            case HEAD:
                return 0xE7ECF3;
            case GROUP:
                return 0xF3F5F8;
            case BAR:
                return 0x1F4E8C;
            case GOOD:
                return 0xDDF0E0;
            case WATCHED:
                return 0xFCEFCB;
            case POOR:
                return 0xF8DCDC;
            default:
                return 0;
        }
    }
}
