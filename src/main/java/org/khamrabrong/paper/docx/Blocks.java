package org.khamrabrong.paper.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.khamrabrong.paper.Attestations;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Fraction;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Letterhead;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Picture;
import org.khamrabrong.paper.QrCode;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Block after block into the document. */
final class Blocks {

    /** Of the first line, as in a letter: 1.5 cm. */
    private static final int INDENT = 850;

    private static final int DEEPEST_HEADING = 4;

    private final XWPFDocument document;
    private final Digits digits;
    private final Tables tables;
    private final Lists lists;
    private final Formulas formulas;
    private final Signing signing;
    private final Pictures pictures;
    private final MemoHead memoHead;
    /** A table needs a paragraph behind it before the next one. */
    private boolean afterTable;

    Blocks(XWPFDocument document, Digits digits, Phrases phrases) {
        this.document = document;
        this.digits = digits;
        this.tables = new Tables(document, digits);
        this.lists = new Lists(document, digits);
        this.formulas = new Formulas(document, digits);
        this.signing = new Signing(document, digits, phrases);
        this.pictures = new Pictures(document, digits);
        this.memoHead = new MemoHead(document, digits, pictures);
    }

    void add(Block block, Sheets sheet) {
        boolean table = true;
        if (block instanceof Table rows) {
            separate();
            tables.add(rows, sheet.textWidth());
        } else if (block instanceof Signatures places) {
            separate();
            signing.add(places, sheet.textWidth());
        } else if (block instanceof Attestations boxes) {
            separate();
            signing.add(boxes, sheet.textWidth());
        } else if (block instanceof QrCode code) {
            separate();
            pictures.add(code, sheet.textWidth());
        } else if (block instanceof Letterhead head) {
            separate();
            memoHead.add(head, sheet.textWidth());
            table = false;
        } else if (block instanceof Fraction fraction) {
            separate();
            formulas.add(fraction, sheet.textWidth());
        } else {
            table = false;
            words(block);
        }
        afterTable = table;
    }

    private void words(Block block) {
        if (block instanceof Heading heading) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("Heading" + Math.max(1, Math.min(DEEPEST_HEADING, heading.level())));
            Words.align(paragraph, heading.align());
            Words.write(paragraph, heading.text(), digits);
        } else if (block instanceof Paragraph words) {
            XWPFParagraph paragraph = document.createParagraph();
            Words.align(paragraph, words.align());
            if (words.indented()) {
                paragraph.setIndentationFirstLine(INDENT);
            }
            Words.write(paragraph, words.text(), digits);
        } else if (block instanceof Items items) {
            lists.add(items);
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(this::fact);
        } else if (block instanceof Picture picture) {
            pictures.add(picture);
        }
    }

    private void fact(Facts.Fact fact) {
        XWPFParagraph label = document.createParagraph();
        label.setStyle("FactLabel");
        Words.write(label, fact.label(), digits);
        XWPFParagraph words = document.createParagraph();
        words.setStyle("FactWords");
        Words.write(words, fact.words(), digits);
    }

    private void separate() {
        if (afterTable) {
            document.createParagraph().setSpacingAfter(0);
        }
    }

    /** A document must not end with a table: LibreOffice then loses how its last section lies. */
    void finish() {
        if (afterTable) {
            closing();
        }
    }

    /** Of the paragraph that closes a section: the last one, or an own one behind a table. */
    CTPPr closing() {
        XWPFParagraph last = document.createParagraph();
        last.setSpacingAfter(0);
        last.setSpacingBetween(0.1);
        afterTable = false;
        return last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
    }
}
