package org.khamrabrong.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.khamrabrong.kernel.UnusableSetting;

/** Reads the emblem at the start, so that no document fails for it later. */
final class EmblemFile {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_PIXELS = 16_000_000;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private EmblemFile() {}

    /** @throws UnusableSetting where it is not a picture of reasonable size */
    static byte[] read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw unusable("names a file of more than " + MOST_BYTES / 1024 / 1024 + " MB", file);
            }
            byte[] content = Files.readAllBytes(file);
            requirePicture(content, file);
            return content;
        } catch (IOException unreadable) {
            throw unusable("names a file that cannot be read", file);
        }
    }

    private static void requirePicture(byte[] content, Path file) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = reader(input, file);
            reader.setInput(input);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw unusable("names a picture of more than " + MOST_PIXELS / 1_000_000 + " million pixels", file);
            }
            reader.read(0);
        } catch (IOException | IllegalArgumentException damaged) {
            throw unusable("names a picture that is damaged, or in colours for print", file);
        }
    }

    private static ImageReader reader(ImageInputStream input, Path file) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw unusable("names a file that is neither a PNG nor a JPEG", file);
    }

    private static UnusableSetting unusable(String what, Path file) {
        return new UnusableSetting(
                "khamrabrong.emblem",
                what + ": " + file,
                "Give a PNG or JPEG picture for KHAMRABRONG_EMBLEM, or leave the setting empty: then papers bear none.");
    }
}
