package org.khamrabrong.intake.workbook;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.khamrabrong.paper.xlsx.SafeText;
import org.khamrabrong.scoring.PackageFormat;

/** The first sheet: how the others are filled in, and what each measure asks for. */
final class Guide {

    private static final int LINES = 10;
    private static final int WIDTH = 110 * 256;
    private static final int FIRST = 34 * 256;

    private final XSSFSheet sheet;
    private final Vocabulary words;
    private final CellStyle plain;
    private final CellStyle bold;
    private int row;

    private Guide(XSSFSheet sheet, Vocabulary words, Inks inks) {
        this.sheet = sheet;
        this.words = words;
        this.plain = inks.words(false, 11);
        this.bold = inks.words(true, 11);
    }

    static void write(XSSFSheet sheet, Vocabulary words, Inks inks) {
        Guide guide = new Guide(sheet, words, inks);
        sheet.setColumnWidth(0, FIRST);
        sheet.setColumnWidth(1, WIDTH);
        sheet.setDisplayGridlines(false);
        guide.line(inks.words(true, 15), words.say("intake.template.guide.title"), "");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        for (int i = 1; i <= LINES; i++) {
            guide.line(guide.bold, i + ".", words.say("intake.template.guide." + i));
        }
        guide.line(guide.bold, words.say("intake.template.guide.sheets"), "");
        for (Part part : Part.values()) {
            guide.line(guide.bold, words.say(part.key()), words.say(part.key() + ".help"));
        }
        guide.line(guide.bold, words.say("intake.template.guide.measures"), "");
        for (String type : PackageFormat.measureTypes()) {
            guide.line(guide.bold, words.say("measure." + type), words.say("intake.template.measure." + type));
        }
    }

    private void line(CellStyle look, String first, String second) {
        var line = sheet.createRow(row++);
        XSSFCell left = line.createCell(0);
        SafeText.write(left, first);
        left.setCellStyle(look);
        XSSFCell right = line.createCell(1);
        SafeText.write(right, second);
        right.setCellStyle(plain);
    }
}
