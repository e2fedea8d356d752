package org.khamrabrong.paper.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.khamrabrong.paper.Attestations;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Signatures;

/** Places to sign, two to a row, a single one at the right, and the boxes in which it will be said who has. */
final class Signing {

    private static final String LINE = ".".repeat(44);
    private static final String DATE = "........ / ........ / ........";
    private static final String NAME = ".".repeat(36);

    private final XWPFDocument document;
    private final Digits digits;
    private final Phrases phrases;

    Signing(XWPFDocument document, Digits digits, Phrases phrases) {
        this.document = document;
        this.digits = digits;
        this.phrases = phrases;
    }

    void add(Signatures signatures, int width) {
        int[] widths = {width / 2, width / 2};
        XWPFTable table = Tables.frame(document, widths, false);
        List<Signatures.Place> places = signatures.places();
        for (int i = 0; i < places.size(); i += 2) {
            XWPFTableRow row = table.createRow();
            Tables.clear(row);
            row.setCantSplitRow(true);
            if (i + 1 < places.size()) {
                place(row.createCell(), places.get(i), widths[0]);
                place(row.createCell(), places.get(i + 1), widths[1]);
            } else {
                XWPFTableCell empty = row.createCell();
                Tables.width(empty, widths[0]);
                line(empty, "");
                place(row.createCell(), places.get(i), widths[1]);
            }
        }
    }

    private void place(XWPFTableCell cell, Signatures.Place place, int width) {
        Tables.width(cell, width);
        line(cell, "").setSpacingBefore(480);
        line(cell, phrases.sign() + LINE);
        line(cell, "(" + (place.name() == null || place.name().isBlank() ? NAME : place.name()) + ")");
        if (place.position() != null && !place.position().isBlank()) {
            line(cell, place.position());
        }
        if (place.side() != null && !place.side().isBlank()) {
            line(cell, place.side());
        }
        line(cell, phrases.date() + (place.date() == null ? DATE : " " + place.date()));
    }

    /** The cell begins with an empty paragraph of its own: that is used first. */
    private XWPFParagraph line(XWPFTableCell cell, String words) {
        XWPFParagraph first = cell.getParagraphs().isEmpty() ? null : cell.getParagraphArray(0);
        XWPFParagraph line = first != null && first.getStyle() == null ? first : cell.addParagraph();
        line.setStyle("Sign");
        Words.write(line, words, digits);
        return line;
    }

    void add(Attestations attestations, int width) {
        int[] widths = {width};
        XWPFTable table = Tables.frame(document, widths, true);
        for (Attestations.Box box : attestations.boxes()) {
            XWPFTableRow row = table.createRow();
            Tables.clear(row);
            row.setCantSplitRow(true);
            XWPFTableCell cell = row.createCell();
            Tables.width(cell, width);
            XWPFParagraph heading = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0);
            heading.setStyle("FactLabel");
            Words.write(heading, box.heading(), digits);
            cell.addParagraph().setSpacingAfter(480);
        }
    }
}
