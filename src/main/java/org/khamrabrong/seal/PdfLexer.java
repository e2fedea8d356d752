package org.khamrabrong.seal;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.COSParser;

/** Reads one dictionary where it stands, without following what it refers to. */
final class PdfLexer extends COSParser {

    /** Of one dictionary; ours are a tenth of it. */
    private static final int MOST_BYTES = 16 * 1024;

    private PdfLexer(RandomAccessRead source) throws IOException {
        super(source);
    }

    static PdfLexer at(byte[] pdf, int end, int begin) throws DamagedPdf {
        try {
            PdfLexer lexer = new PdfLexer(Bytes.prefix(pdf, (int) Math.min(end, (long) begin + MOST_BYTES)));
            lexer.source.seek(begin);
            return lexer;
        } catch (IOException e) {
            throw new DamagedPdf("outside");
        }
    }

    COSDictionary dictionary() throws DamagedPdf {
        try {
            return parseCOSDictionary(false);
        } catch (IOException | RuntimeException e) {
            throw new DamagedPdf("dictionary");
        }
    }

    int place() throws DamagedPdf {
        try {
            return (int) source.getPosition();
        } catch (IOException e) {
            throw new DamagedPdf("outside");
        }
    }
}
