package org.khamrabrong.paper.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The foot of every page: the title, and the page of how many, counted by the program that shows it. */
final class PageFoot {

    /** In capitals: LibreOffice, which takes it for letters otherwise, then shows Arabic digits. */
    private static final String THAI_DIGITS = " \\* THAIARABIC";

    private final String part;
    private final Digits digits;

    PageFoot(XWPFDocument document, Paper paper, Phrases phrases) {
        digits = paper.digits();
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        part = document.getRelationId(footer);
        document.getDocument().getBody().unsetSectPr();
        XWPFParagraph line = footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphArray(0);
        line.setStyle("Footer");
        Words.write(line, paper.title() + "  ·  ", digits);
        String[] around = phrases.page().split("[" + Phrases.PAGE + Phrases.PAGES + "]", -1);
        Words.write(line, around[0], digits);
        field(line, "PAGE");
        Words.write(line, around[1], digits);
        field(line, "NUMPAGES");
        Words.write(line, around[2], digits);
    }

    void under(CTSectPr section) {
        CTHdrFtrRef reference = section.addNewFooterReference();
        reference.setType(STHdrFtr.DEFAULT);
        reference.setId(part);
        if (digits == Digits.THAI) {
            section.addNewPgNumType().setFmt(STNumberFormat.THAI_NUMBERS);
        }
    }

    private void field(XWPFParagraph line, String name) {
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr(digits == Digits.THAI ? name + THAI_DIGITS : name);
        new XWPFRun(field.addNewR(), (IRunBody) line).setText(digits.write("1"));
    }
}
