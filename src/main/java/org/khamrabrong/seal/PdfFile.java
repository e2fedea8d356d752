package org.khamrabrong.seal;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.khamrabrong.kernel.Refusal;

/** Opens a PDF of our own making. */
final class PdfFile {

    /** The largest PDF that is sealed, signed or checked. */
    static final int MOST_BYTES = 25 * 1024 * 1024;

    private PdfFile() {}

    static PDDocument open(byte[] pdf) throws IOException {
        if (pdf.length > MOST_BYTES) {
            throw new Refusal("seal.refusal.pdf.tooLarge", MOST_BYTES / (1024 * 1024));
        }
        PDDocument document;
        try {
            document = Loader.loadPDF(pdf);
        } catch (InvalidPasswordException e) {
            throw new Refusal("seal.refusal.pdf.encrypted");
        }
        if (document.isEncrypted()) {
            document.close();
            throw new Refusal("seal.refusal.pdf.encrypted");
        }
        return document;
    }
}
