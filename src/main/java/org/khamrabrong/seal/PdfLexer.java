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

    static PdfLexer at(byte[] pdf, int end, int begin) throws Damaged {
        try {
            PdfLexer lexer = new PdfLexer(Bytes.prefix(pdf, (int) Math.min(end, (long) begin + MOST_BYTES)));
            lexer.source.seek(begin);
            return lexer;
        } catch (IOException e) {
            throw new Damaged("outside");
        }
    }

    COSDictionary dictionary() throws Damaged {
        try {
            return parseCOSDictionary(false);
        } catch (IOException | RuntimeException e) {
            throw new Damaged("dictionary");
        }
    }

    int place() throws Damaged {
        try {
            return (int) source.getPosition();
        } catch (IOException e) {
            throw new Damaged("outside");
        }
    }
}
