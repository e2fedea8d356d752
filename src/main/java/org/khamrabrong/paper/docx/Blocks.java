package org.khamrabrong.paper.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.khamrabrong.paper.Attestations;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.BlockVisitor;
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

/** Block after block into the document; answers whether the block ends with a table. */
final class Blocks implements BlockVisitor<Boolean> {

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
    /** Of the section that is being written, in twentieths of a point. */
    private int width;
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
        width = sheet.textWidth();
        afterTable = block.accept(this);
    }

    @Override
    public Boolean table(Table table) {
        separate();
        tables.add(table, width);
        return true;
    }

    @Override
    public Boolean signatures(Signatures signatures) {
        separate();
        signing.add(signatures, width);
        return true;
    }

    @Override
    public Boolean attestations(Attestations attestations) {
        separate();
        signing.add(attestations, width);
        return true;
    }

    @Override
    public Boolean qrCode(QrCode code) {
        separate();
        pictures.add(code, width);
        return true;
    }

    @Override
    public Boolean letterhead(Letterhead letterhead) {
        separate();
        memoHead.add(letterhead, width);
        return false;
    }

    @Override
    public Boolean fraction(Fraction fraction) {
        separate();
        formulas.add(fraction, width);
        return true;
    }

    @Override
    public Boolean heading(Heading heading) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + Math.max(1, Math.min(DEEPEST_HEADING, heading.level())));
        Words.align(paragraph, heading.align());
        Words.write(paragraph, heading.text(), digits);
        return false;
    }

    @Override
    public Boolean paragraph(Paragraph words) {
        XWPFParagraph paragraph = document.createParagraph();
        Words.align(paragraph, words.align());
        if (words.indented()) {
            paragraph.setIndentationFirstLine(INDENT);
        }
        Words.write(paragraph, words.text(), digits);
        return false;
    }

    @Override
    public Boolean items(Items items) {
        lists.add(items);
        return false;
    }

    @Override
    public Boolean facts(Facts facts) {
        facts.facts().forEach(this::fact);
        return false;
    }

    @Override
    public Boolean picture(Picture picture) {
        pictures.add(picture);
        return false;
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

    /** Of the paragraph that closes a section: the last one, or one that is added behind a table. */
    CTPPr closing() {
        XWPFParagraph last = document.createParagraph();
        last.setSpacingAfter(0);
        last.setSpacingBetween(0.1);
        afterTable = false;
        return last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
    }
}
