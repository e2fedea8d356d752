package org.khamrabrong.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.khamrabrong.kernel.Refusal;

/** The parts of a packed file, unpacked once and never further than the bounds, whatever the file says of itself. */
final class Parts {

    private static final byte[] NOTHING = {};

    static final int MOST_PARTS = 1_000;
    /** Of all parts together, in bytes. */
    static final int MOST_BYTES = 48 * 1024 * 1024;
    /** Of one part, in bytes; those that are held as a whole while they are read are to be smaller: {@link HeldParts}. */
    static final int LARGEST_STREAMED = 24 * 1024 * 1024;
    /** A part that unpacks to more than this must not have been squeezed more than so many times. */
    static final int SUSPICIOUS = 1024 * 1024;

    static final int MOST_SQUEEZED = 150;

    private final Map<String, byte[]> contents;

    private Parts(Map<String, byte[]> contents) {
        this.contents = contents;
    }

    static Parts of(String name, byte[] file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return new Parts(unpack(name, zip));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refusal("table.refusal.file.unknown", name);
        }
    }

    Set<String> names() {
        return contents.keySet();
    }

    /** Empty where there is no such part. */
    byte[] content(String part) {
        return contents.getOrDefault(part, NOTHING);
    }

    /** Without squeezing, as it is read at once. */
    byte[] packed() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : contents.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static Map<String, byte[]> unpack(String name, ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
        if (entries.size() > MOST_PARTS) {
            throw new Refusal("table.refusal.file.tooManyParts", name, MOST_PARTS);
        }
        Map<String, byte[]> contents = new LinkedHashMap<>();
        Set<String> alike = new TreeSet<>();
        long left = MOST_BYTES;
        for (ZipArchiveEntry entry : entries) {
            String part = entry.getName();
            if (entry.isDirectory()) {
                continue;
            }
            if (part.contains("..")
                    || part.contains("\\")
                    || part.startsWith("/")
                    || !alike.add(part.toLowerCase(Locale.ROOT))) {
                throw new Refusal("table.refusal.file.broken", name);
            }
            byte[] content = unpack(name, zip, entry, Math.min(left, LARGEST_STREAMED));
            left -= content.length;
            contents.put(part, content);
        }
        return contents;
    }

    private static byte[] unpack(String name, ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] unpacked = content.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE));
            long packed = Math.max(1, entry.getCompressedSize());
            boolean squeezed = unpacked.length > SUSPICIOUS && unpacked.length / packed > MOST_SQUEEZED;
            if (unpacked.length > most || squeezed) {
                throw new Refusal("table.refusal.file.bomb", name);
            }
            return unpacked;
        }
    }
}
