package org.khamrabrong.paper.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A4 upright or across, in twentieths of a point. */
enum Sheets {
    PORTRAIT(11906, 16838, 1418, 1134),
    LANDSCAPE(16838, 11906, 1134, 1134);

    private static final int ABOVE_AND_BELOW = 1134;
    private static final int FOOT = 567;

    private final int width;
    private final int height;
    private final int left;
    private final int right;

    Sheets(int width, int height, int left, int right) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.right = right;
    }

    static Sheets of(boolean landscape) {
        return landscape ? LANDSCAPE : PORTRAIT;
    }

    /** Between the margins. */
    int textWidth() {
        return width - left - right;
    }

    void describe(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        if (this == LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(left));
        margins.setRight(BigInteger.valueOf(right));
        margins.setTop(BigInteger.valueOf(ABOVE_AND_BELOW));
        margins.setBottom(BigInteger.valueOf(ABOVE_AND_BELOW));
        margins.setHeader(BigInteger.valueOf(FOOT));
        margins.setFooter(BigInteger.valueOf(FOOT));
        margins.setGutter(BigInteger.ZERO);
    }
}
