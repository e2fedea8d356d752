package org.khamrabrong.paper.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Lists that number themselves, each beginning with one. */
final class Lists {

    private static final int INDENT = 567;
    private static final int HANGING = 397;

    private final XWPFDocument document;
    private final Digits digits;
    private int lists;

    Lists(XWPFDocument document, Digits digits) {
        this.document = document;
        this.digits = digits;
    }

    void add(Items items) {
        BigInteger list = list(items.numbered());
        for (Text line : items.lines()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.ZERO);
            Words.write(paragraph, line, digits);
        }
    }

    private BigInteger list(boolean numbered) {
        XWPFNumbering numbering =
                document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(lists++));
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt()
                .setVal(
                        !numbered
                                ? STNumberFormat.BULLET
                                : digits == Digits.THAI ? STNumberFormat.THAI_NUMBERS : STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal(numbered ? "%1." : "\u2022");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(HANGING));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }
}
