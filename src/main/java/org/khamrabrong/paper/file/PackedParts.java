package org.khamrabrong.paper.file;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a packed file is, by the names of its parts; nothing is unpacked, so a bomb stays packed. */
final class PackedParts {

    static final String TYPES = "[Content_Types].xml";

    /** Each is an object of half a kilobyte before anybody can count them. */
    private static final int MOST_PARTS = 10_000;

    private static final byte[] PART = {'P', 'K', 1, 2};
    private static final Pattern MACROS =
            Pattern.compile("(vbaproject[^/]*\\.bin|vbadata\\.xml|/macrosheets/|/activex/|/intlmacrosheets/)");

    private PackedParts() {}

    static Optional<FileKind> kind(String name, byte[] content) {
        if (count(content) > MOST_PARTS) {
            return Optional.empty();
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            return kind(name, Collections.list(zip.getEntries()));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<FileKind> kind(String name, List<ZipArchiveEntry> entries) {
        Set<String> parts = entries.stream().map(ZipArchiveEntry::getName).collect(Collectors.toSet());
        refuse(entries.stream().anyMatch(one -> one.getGeneralPurposeBit().usesEncryption()), "encrypted", name);
        refuse(parts.contains("xl/workbook.bin"), "binary", name);
        if (!parts.contains(TYPES)) {
            refuse(parts.contains("mimetype"), "openDocument", name);
            return Optional.empty();
        }
        refuse(parts.stream().anyMatch(PackedParts::isMacro), "macros", name);
        if (parts.contains("word/document.xml")) {
            return Optional.of(FileKind.DOCX);
        }
        return parts.contains("xl/workbook.xml") ? Optional.of(FileKind.XLSX) : Optional.empty();
    }

    private static boolean isMacro(String part) {
        return MACROS.matcher("/" + part.toLowerCase(Locale.ROOT)).find();
    }

    private static void refuse(boolean found, String why, String name) {
        if (found) {
            throw FileKind.refusal(why, name);
        }
    }

    /** Never less than its directory has. */
    private static int count(byte[] content) {
        int parts = 0;
        for (int at = 0; at + PART.length <= content.length; at++) {
            if (content[at] == PART[0]
                    && content[at + 1] == PART[1]
                    && content[at + 2] == PART[2]
                    && content[at + 3] == PART[3]) {
                parts++;
            }
        }
        return parts;
    }
}
