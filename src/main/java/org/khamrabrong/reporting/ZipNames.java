package org.khamrabrong.reporting;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names in a ZIP file's directory, read without unpacking anything, so that a zip bomb stays packed. */
final class ZipNames {

    private static final int ENTRY = 0x04034b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final Set<String> names = new HashSet<>();

    private ZipNames(byte[] content) {
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        if (end < 0) {
            return;
        }
        int at = zip.getInt(end + 16);
        while (at >= 0 && at <= end - DIRECTORY_ENTRY_LENGTH && zip.getInt(at) == DIRECTORY_ENTRY) {
            int nameLength = zip.getShort(at + 28) & 0xFFFF;
            int others = (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
            int name = at + DIRECTORY_ENTRY_LENGTH;
            if (name + nameLength > end) {
                return;
            }
            names.add(new String(content, name, nameLength, StandardCharsets.UTF_8));
            at = name + nameLength + others;
        }
    }

    static boolean looksLikeZip(byte[] content) {
        return content.length >= END_LENGTH
                && ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt() == ENTRY;
    }

    static ZipNames of(byte[] content) {
        return new ZipNames(content);
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    boolean anyEndsWith(String ending) {
        return names.stream().anyMatch(name -> name.endsWith(ending));
    }

    private static int end(ByteBuffer zip) {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }
}
