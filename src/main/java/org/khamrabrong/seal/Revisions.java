package org.khamrabrong.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.khamrabrong.seal.XrefSection.Entry;
import org.khamrabrong.seal.XrefSection.Kind;

/**
 * The versions of a file, oldest first, as its own cross-references lay them out; each a beginning of the file.
 *
 * @param sections one per version
 */
record Revisions(byte[] pdf, List<XrefSection> sections) {

    private static final int MOST = 64;

    /** @throws Damaged where the file cannot be followed from its end to its beginning, or would unpack beyond measure */
    static Revisions of(byte[] pdf) throws DamagedPdf {
        int mark = Bytes.lastIndexOf(pdf, "startxref", pdf.length);
        if (mark < 0) {
            throw new DamagedPdf("startxref");
        }
        Bytes tail = new Bytes(pdf, pdf.length, mark).expect("startxref").skipBlanks();
        List<XrefSection> sections = new ArrayList<>();
        XrefSection section = XrefReader.at(pdf, (int) Math.min(tail.number(), Integer.MAX_VALUE), pdf.length);
        sections.add(section);
        int entries = section.entries().size();
        while (section.hasPrevious()) {
            section = XrefReader.at(pdf, section.previous(), section.begin());
            sections.add(section);
            entries += section.entries().size();
            if (sections.size() > MOST || entries > XrefReader.MOST_ENTRIES) {
                throw new DamagedPdf("too many versions");
            }
        }
        Collections.reverse(sections);
        Revisions revisions = new Revisions(pdf, sections);
        revisions.requireBearable();
        return revisions;
    }

    int count() {
        return sections.size();
    }

    XrefSection last() {
        return sections.get(sections.size() - 1);
    }

    boolean encrypted() {
        return sections.stream().anyMatch(section -> section.trailer().containsKey(COSName.ENCRYPT));
    }

    /** Whether bytes follow that belong to no version. */
    boolean hasMore() {
        return last().end() != pdf.length;
    }

    /** The version that ends there; -1 where none does. */
    int endingAt(long end) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).end() == end) {
                return i;
            }
        }
        return -1;
    }

    /** The file as it was then; strictly read, nothing is mended. */
    PDDocument open(int revision) throws IOException {
        return new PDFParser(new MeteredBuffer(pdf, sections.get(revision).end(), new Measure())).parse(false);
    }

    /** Where every object was then. */
    Map<Integer, Entry> directory(int revision) {
        Map<Integer, Entry> all = new HashMap<>();
        sections.subList(0, revision + 1).forEach(section -> all.putAll(section.entries()));
        return all;
    }

    /** The library unpacks object streams whole; so they are measured before it sees them. */
    private void requireBearable() throws DamagedPdf {
        Set<Long> streams = new HashSet<>();
        sections.forEach(section -> section.entries().values().stream()
                .filter(entry -> entry.kind() == Kind.IN_STREAM)
                .forEach(entry -> streams.add(entry.place())));
        Measure measure = new Measure();
        for (long number : streams) {
            for (XrefSection section : sections) {
                Entry entry = section.entries().get((int) number);
                if (entry != null && entry.kind() == Kind.IN_FILE) {
                    unpack((int) entry.place(), measure);
                }
            }
        }
    }

    private void unpack(int place, Measure measure) throws DamagedPdf {
        Bytes bytes = new Bytes(pdf, pdf.length, place);
        bytes.number();
        bytes.expect(" 0 obj").skipBlanks();
        PdfLexer lexer = PdfLexer.at(pdf, pdf.length, bytes.place());
        COSDictionary dictionary = lexer.dictionary();
        if (!(dictionary.getItem(COSName.LENGTH) instanceof COSInteger)) {
            throw new DamagedPdf("object stream");
        }
        Bytes data = new Bytes(pdf, pdf.length, lexer.place())
                .skipBlanks()
                .expect("stream")
                .skipLineEnd();
        int begin = data.place();
        data.skip(dictionary.getInt(COSName.LENGTH));
        try {
            InputStream packed = new ByteArrayInputStream(pdf, begin, data.place() - begin);
            measure.count(Inflation.all(dictionary, packed, measure.bytes()));
        } catch (IOException e) {
            throw new DamagedPdf("object stream");
        }
    }
}
