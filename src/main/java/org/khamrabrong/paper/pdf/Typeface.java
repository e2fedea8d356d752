package org.khamrabrong.paper.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The two weights of the one typeface, in which marks are placed by the shaper. The shaper is one for the whole machine
 * and left to right only: what is written from right to left is not in the typeface anyway.
 */
final class Typeface {

    static final BaseFont REGULAR;
    static final BaseFont BOLD;

    static {
        if (!LayoutProcessor.isEnabled()) {
            LayoutProcessor.enableKernLiga(Font.LAYOUT_LEFT_TO_RIGHT);
            LayoutProcessor.setWriteActualText();
        }
        REGULAR = load("Regular");
        BOLD = load("Bold");
    }

    private Typeface() {}

    static BaseFont of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    private static BaseFont load(String weight) {
        try {
            return BaseFont.createFont(
                    "META-INF/resources/fonts/Sarabun-" + weight + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.CACHED,
                    null,
                    null);
        } catch (DocumentException refused) {
            throw new IllegalStateException(refused);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
