package org.khamrabrong.seal;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Finds the agreement package among the associated files of a PDF. */
final class EmbeddedReader {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int MOST_FILES = 100;

    private EmbeddedReader() {}

    /** Null where there is none, or none that can be read. */
    static @Nullable EmbeddedPackage read(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSArray files = catalog.getCOSArray(COSName.getPDFName("AF"));
        for (int i = 0; files != null && i < Math.min(files.size(), MOST_FILES); i++) {
            if (files.getObject(i) instanceof COSDictionary file && isNamed(file)) {
                return content(file.getCOSDictionary(COSName.EF));
            }
        }
        return null;
    }

    private static boolean isNamed(COSDictionary file) {
        return EmbeddedPackage.NAME.equals(file.getString(COSName.UF))
                || EmbeddedPackage.NAME.equals(file.getString(COSName.F));
    }

    private static @Nullable EmbeddedPackage content(COSDictionary embedded) {
        COSStream stream = embedded == null ? null : embedded.getCOSStream(COSName.F);
        if (stream == null) {
            return null;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            return new EmbeddedPackage(Inflation.all(stream, raw, MOST_BYTES));
        } catch (IOException e) {
            return null;
        }
    }
}
