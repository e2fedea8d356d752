package org.khamrabrong.paper.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Run;
import org.khamrabrong.paper.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Text into a paragraph: line feeds break the line, and what no document can hold is left out. */
final class Words {

    private Words() {}

    static void write(XWPFParagraph paragraph, Text text, Digits digits) {
        for (Run run : text.runs()) {
            write(paragraph, run.exact() ? run.text() : digits.write(run.text()), run.bold());
        }
    }

    static void write(XWPFParagraph paragraph, String text, Digits digits) {
        write(paragraph, digits.write(text), false);
    }

    static XWPFRun bold(XWPFParagraph paragraph, String text, Digits digits) {
        return write(paragraph, digits.write(text), true);
    }

    static void align(XWPFParagraph paragraph, Align align) {
        if (align != Align.LEFT) {
            paragraph.setAlignment(align == Align.CENTRE ? ParagraphAlignment.CENTER : ParagraphAlignment.RIGHT);
        }
    }

    private static XWPFRun write(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        if (bold) {
            run.setBold(true);
            CTRPr look = run.getCTR().isSetRPr()
                    ? run.getCTR().getRPr()
                    : run.getCTR().addNewRPr();
            look.addNewBCs();
        }
        String[] lines = writable(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            String[] parts = lines[i].split("\t", -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    run.addTab();
                }
                run.setText(parts[part], run.getCTR().sizeOfTArray());
            }
        }
        return run;
    }

    /** Without the characters that XML does not know. */
    static String writable(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(point -> point >= ' ' && point <= 0xFFFD && !(point >= 0xD800 && point <= 0xDFFF)
                        || point == '\n'
                        || point == '\t'
                        || point > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
