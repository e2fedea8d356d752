package org.khamrabrong.paper.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Letterhead;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** The head of a memo: emblem and title on one line, then labels whose dotted lines run to the next one. */
final class MemoHead {

    private static final int EMBLEM = 1400;
    private static final int TITLE_POINTS = 29;
    private static final int LABEL_POINTS = 15;

    private final XWPFDocument document;
    private final Digits digits;
    private final Pictures pictures;

    MemoHead(XWPFDocument document, Digits digits, Pictures pictures) {
        this.document = document;
        this.digits = digits;
        this.pictures = pictures;
    }

    void add(Letterhead head, int width) {
        int[] widths = {EMBLEM, width - 2 * EMBLEM, EMBLEM};
        XWPFTable table = Tables.frame(document, widths, false);
        XWPFTableRow row = table.createRow();
        Tables.clear(row);
        XWPFParagraph emblem = line(row.createCell(), widths[0]);
        if (head.emblem() != null) {
            pictures.draw(emblem, head.emblem());
        }
        XWPFTableCell middle = row.createCell();
        middle.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
        XWPFParagraph title = line(middle, widths[1]);
        title.setAlignment(ParagraphAlignment.CENTER);
        large(Words.bold(title, head.title(), digits), TITLE_POINTS);
        line(row.createCell(), widths[2]);
        head.lines().forEach(facts -> facts(facts, width));
    }

    private void facts(List<Facts.Fact> facts, int width) {
        XWPFParagraph line = document.createParagraph();
        CTPPr look = line.getCTP().isSetPPr()
                ? line.getCTP().getPPr()
                : line.getCTP().addNewPPr();
        look.addNewTabs();
        for (int i = 0; i < facts.size(); i++) {
            CTTabStop stop = look.getTabs().addNewTab();
            stop.setVal(STTabJc.LEFT);
            stop.setLeader(STTabTlc.DOT);
            stop.setPos(BigInteger.valueOf((long) width * (i + 1) / facts.size()));
            large(Words.bold(line, facts.get(i).label() + " ", digits), LABEL_POINTS);
            Words.write(line, facts.get(i).words(), digits);
            line.createRun().addTab();
        }
    }

    private static void large(XWPFRun run, int points) {
        run.setFontSize(points);
        run.getCTR().getRPr().addNewSzCs().setVal(BigInteger.valueOf(points * 2L));
    }

    private static XWPFParagraph line(XWPFTableCell cell, int width) {
        Tables.width(cell, width);
        return cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0);
    }
}
