package org.khamrabrong.table;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.khamrabrong.kernel.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts that are held as a whole while they are read, which takes many times their room: whatever their names, all but
 * sheets and their texts, which are read piece by piece, and pictures, which are never read.
 */
final class HeldParts {

    /** In bytes. */
    static final int LARGEST = 6 * 1024 * 1024;

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final Set<String> STREAMED =
            Set.of(SPREADSHEET + "worksheet+xml", SPREADSHEET + "sharedStrings+xml");

    /** Marks of PNG, JPEG and GIF: in no encoding does XML begin so. */
    private static final int[][] PICTURES = {{0x89, 'P', 'N', 'G'}, {0xFF, 0xD8, 0xFF}, {'G', 'I', 'F', '8'}};

    private HeldParts() {}

    static void requireSmall(String name, OfficeFile.Kind kind, Parts parts) {
        Set<String> streamed = kind == OfficeFile.Kind.XLSX ? streamed(name, parts) : Set.of();
        for (String part : parts.names()) {
            byte[] content = parts.content(part);
            if (content.length > LARGEST && !streamed.contains(path(part)) && !isPicture(content)) {
                throw new Refusal("table.refusal.file.bomb", name);
            }
        }
    }

    static boolean isPicture(byte[] content) {
        for (int[] mark : PICTURES) {
            if (startsWith(content, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** What is declared as a sheet or its texts, and as nothing else. */
    private static Set<String> streamed(String name, Parts parts) {
        Set<String> streamed = new HashSet<>();
        Set<String> others = new HashSet<>();
        Xml.read(name, new ByteArrayInputStream(parts.content(Dangers.TYPES)), new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                String part = String.valueOf(attributes.getValue("PartName")).toLowerCase(Locale.ROOT);
                (STREAMED.contains(String.valueOf(attributes.getValue("ContentType"))) ? streamed : others).add(part);
            }
        });
        streamed.removeAll(others);
        return streamed;
    }

    private static String path(String part) {
        return "/" + part.toLowerCase(Locale.ROOT);
    }
}
