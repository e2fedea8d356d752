package org.khamrabrong.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Appends a version to a PDF by hand or by library, as an attacker would. */
final class Update {

    interface Change {
        void apply(PDDocument document) throws IOException;
    }

    private Update() {}

    /** What the library makes of that change. */
    static byte[] of(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Objects by number, each the text between {@code obj} and {@code endobj}; null frees one. */
    static byte[] byHand(byte[] pdf, Map<Integer, String> objects) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder added = new StringBuilder();
            Map<Integer, Integer> places = new TreeMap<>();
            for (Map.Entry<Integer, String> object : new TreeMap<>(objectsThatStay(objects)).entrySet()) {
                places.put(object.getKey(), pdf.length + added.length());
                added.append(object.getKey() + " 0 obj\n" + object.getValue() + "\nendobj\n");
            }
            int begin = pdf.length + added.length();
            added.append("xref\n0 1\n0000000000 65535 f \n");
            for (Integer number : new TreeMap<>(objects).keySet()) {
                added.append(number).append(" 1\n");
                added.append(
                        places.containsKey(number)
                                ? String.format("%010d 00000 n \n", places.get(number))
                                : "0000000000 00001 f \n");
            }
            int root = (int) document.getDocument()
                    .getTrailer()
                    .getItem(COSName.ROOT)
                    .getKey()
                    .getNumber();
            added.append("trailer\n<< /Root " + root + " 0 R /Size 200 /Prev "
                    + document.getDocument().getStartXref() + " >>\nstartxref\n" + begin + "\n%%EOF\n");
            return plus(pdf, added.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] plus(byte[] pdf, String text) {
        byte[] more = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(pdf, pdf.length + more.length);
        System.arraycopy(more, 0, all, pdf.length, more.length);
        return all;
    }

    /** Number of the first page's content. */
    static int content(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSObjectKey key =
                    document.getPage(0).getCOSObject().getItem(COSName.CONTENTS).getKey();
            return (int) key.getNumber();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Integer, String> objectsThatStay(Map<Integer, String> objects) {
        Map<Integer, String> staying = new TreeMap<>(objects);
        staying.values().removeIf(Objects::isNull);
        return staying;
    }
}
