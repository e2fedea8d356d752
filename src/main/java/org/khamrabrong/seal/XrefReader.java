package org.khamrabrong.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.khamrabrong.seal.XrefSection.Entry;
import org.khamrabrong.seal.XrefSection.Kind;

/** Reads one cross-reference section, table or stream, with the end of its version; in bounds that no file of ours meets. */
final class XrefReader {

    static final int MOST_ENTRIES = 50_000;

    private static final int MOST_STREAM_BYTES = MOST_ENTRIES * 16;

    private final byte[] pdf;
    private final int limit;
    private final Map<Integer, Entry> entries = new HashMap<>();

    private XrefReader(byte[] pdf, int limit) {
        this.pdf = pdf;
        this.limit = limit;
    }

    /** @param limit end of the versions that may hold it */
    static XrefSection at(byte[] pdf, int begin, int limit) throws DamagedPdf {
        return new XrefReader(pdf, limit).read(begin);
    }

    private XrefSection read(int begin) throws DamagedPdf {
        Bytes bytes = new Bytes(pdf, limit, begin);
        COSDictionary trailer;
        Bytes after;
        if (bytes.startsWith("xref")) {
            table(bytes.expect("xref").skipBlanks());
            PdfLexer lexer = lexer(bytes.expect("trailer").skipBlanks());
            trailer = lexer.dictionary();
            after = new Bytes(pdf, limit, lexer.place());
        } else {
            bytes.number();
            bytes.expect(" 0 obj").skipBlanks();
            PdfLexer lexer = lexer(bytes);
            trailer = lexer.dictionary();
            after = stream(trailer, new Bytes(pdf, limit, lexer.place()).skipBlanks());
        }
        if (trailer.containsKey(COSName.getPDFName("XRefStm"))) {
            throw new DamagedPdf("hybrid");
        }
        after.skipBlanks().expect("startxref").skipBlanks();
        if (after.number() != begin) {
            throw new DamagedPdf("startxref");
        }
        after.skipBlanks().expect("%%EOF").skipLineEnd();
        return new XrefSection(begin, after.place(), entries, trailer);
    }

    private PdfLexer lexer(Bytes at) throws DamagedPdf {
        return PdfLexer.at(pdf, limit, at.place());
    }

    private void table(Bytes bytes) throws DamagedPdf {
        while (!bytes.startsWith("trailer")) {
            int first = Math.toIntExact(Math.min(bytes.number(), Integer.MAX_VALUE));
            bytes.expect(" ");
            long count = bytes.number();
            bytes.skipBlanks();
            for (int i = 0; i < count; i++) {
                long place = bytes.number();
                bytes.expect(" ");
                int generation = (int) Math.min(bytes.number(), Integer.MAX_VALUE);
                bytes.expect(" ");
                char kind = bytes.next();
                if (kind != 'n' && kind != 'f') {
                    throw new DamagedPdf("entry");
                }
                add(first + i, new Entry(kind == 'n' ? Kind.IN_FILE : Kind.FREE, place, generation));
                bytes.skipBlanks();
            }
        }
    }

    private Bytes stream(COSDictionary dictionary, Bytes bytes) throws DamagedPdf {
        if (!COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE))
                || !(dictionary.getItem(COSName.LENGTH) instanceof COSInteger)) {
            throw new DamagedPdf("xref");
        }
        bytes.expect("stream").skipLineEnd();
        int begin = bytes.place();
        int length = dictionary.getInt(COSName.LENGTH);
        bytes.skip(length).skipBlanks().expect("endstream").skipBlanks().expect("endobj");
        byte[] data;
        try {
            data = Inflation.all(dictionary, new ByteArrayInputStream(pdf, begin, length), MOST_STREAM_BYTES);
        } catch (IOException e) {
            throw new DamagedPdf("xref");
        }
        entries(dictionary, data);
        return bytes;
    }

    private void entries(COSDictionary dictionary, byte[] data) throws DamagedPdf {
        int[] widths = numbers(dictionary.getCOSArray(COSName.W));
        COSArray index = dictionary.getCOSArray(COSName.INDEX);
        int[] parts = index == null ? new int[] {0, dictionary.getInt(COSName.SIZE)} : numbers(index);
        int width = widths.length == 3 ? widths[0] + widths[1] + widths[2] : 0;
        if (width <= 0 || width > 24 || parts.length % 2 != 0) {
            throw new DamagedPdf("xref");
        }
        int at = 0;
        for (int part = 0; part < parts.length; part += 2) {
            for (int i = 0; i < parts[part + 1] && at + width <= data.length; i++, at += width) {
                long kind = widths[0] == 0 ? 1 : value(data, at, widths[0]);
                long second = value(data, at + widths[0], widths[1]);
                long third = value(data, at + widths[0] + widths[1], widths[2]);
                if (kind < 0 || kind >= Kind.values().length) {
                    throw new DamagedPdf("entry");
                }
                add(parts[part] + i, new Entry(Kind.values()[(int) kind], second, (int) third));
            }
        }
    }

    private void add(int number, Entry entry) throws DamagedPdf {
        if (number < 0 || entries.size() >= MOST_ENTRIES || entries.put(number, entry) != null) {
            throw new DamagedPdf("entry");
        }
    }

    private static int[] numbers(COSArray array) throws DamagedPdf {
        if (array == null || array.size() > MOST_ENTRIES) {
            throw new DamagedPdf("xref");
        }
        int[] numbers = new int[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.getInt(i, -1);
            if (numbers[i] < 0) {
                throw new DamagedPdf("xref");
            }
        }
        return numbers;
    }

    private static long value(byte[] data, int at, int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | data[at + i] & 0xFF;
        }
        return value;
    }
}
