package org.khamrabrong.paper.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Fraction;
import org.khamrabrong.paper.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * Fractions as two rows with a line between. A formula of the office program would never break its line, and
 * LibreOffice sets Thai marks apart from their letters in it.
 */
final class Formulas {

    /** About as wide as a Thai letter. */
    private static final int CHARACTER = 125;

    private static final int MARGIN = 500;

    private final XWPFDocument document;
    private final Digits digits;

    Formulas(XWPFDocument document, Digits digits) {
        this.document = document;
        this.digits = digits;
    }

    void add(Fraction fraction, int width) {
        String factor = fraction.factor();
        int part = Math.min(width * 4 / 5, MARGIN + CHARACTER * longest(fraction));
        int[] widths = factor != null ? new int[] {part, width / 5} : new int[] {part};
        XWPFTable table = Tables.frame(document, widths, false);
        for (int i = 0; i < 2; i++) {
            boolean above = i == 0;
            XWPFTableRow row = table.createRow();
            Tables.clear(row);
            row.setCantSplitRow(true);
            part(row, widths[0], above ? fraction.numerator() : fraction.denominator(), above);
            if (factor != null) {
                factor(row, widths[1], factor, above);
            }
        }
    }

    private int longest(Fraction fraction) {
        return Math.max(
                fraction.numerator().plain(digits).length(),
                fraction.denominator().plain(digits).length());
    }

    private void part(XWPFTableRow row, int width, Text text, boolean above) {
        XWPFTableCell cell = cell(row, width);
        XWPFParagraph line = line(cell);
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setKeepNext(above);
        Words.write(line, text, digits);
        if (above) {
            cell.getCTTc().getTcPr().addNewTcBorders().addNewBottom().setVal(STBorder.SINGLE);
        }
    }

    private void factor(XWPFTableRow row, int width, String factor, boolean above) {
        XWPFTableCell cell = cell(row, width);
        cell.getCTTc().getTcPr().addNewVMerge().setVal(above ? STMerge.RESTART : STMerge.CONTINUE);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        Words.write(line(cell), above ? "\u00d7 " + factor : "", digits);
    }

    private static XWPFTableCell cell(XWPFTableRow row, int width) {
        XWPFTableCell cell = row.createCell();
        Tables.width(cell, width);
        return cell;
    }

    private static XWPFParagraph line(XWPFTableCell cell) {
        XWPFParagraph line = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0);
        line.setSpacingAfter(0);
        return line;
    }
}
