package org.khamrabrong.seal;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.khamrabrong.kernel.Refusal;

/** What a field shows: the first page of another PDF. */
final class Appearance {

    private Appearance() {}

    static void show(PDDocument document, COSDictionary field, byte[] page) throws IOException {
        try (PDDocument source = PdfFile.open(page)) {
            if (source.getNumberOfPages() == 0) {
                throw new Refusal("seal.refusal.pdf.unreadable");
            }
            PDFormXObject picture = new LayerUtility(document).importPageAsForm(source, 0);
            COSDictionary appearance = new COSDictionary();
            appearance.setItem(COSName.N, picture);
            appearance.setDirect(true);
            field.setItem(COSName.AP, appearance);
            field.setNeedToBeUpdated(true);
        }
    }
}
