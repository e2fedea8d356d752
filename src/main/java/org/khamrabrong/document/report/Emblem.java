package org.khamrabrong.document.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.khamrabrong.document.paper.Align;
import org.khamrabrong.document.paper.Picture;
import org.springframework.stereotype.Component;

/** The emblem of the body, read once at the start; one that cannot be read stops it. */
@Component
class Emblem {

    private static final int MILLIMETRES = 15;

    private final Picture picture;

    Emblem(PaperSettings settings) {
        picture = settings.emblem() == null ? null : read(settings.emblem());
    }

    /** Null where there is none. */
    Picture picture() {
        return picture;
    }

    private static Picture read(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
            if (image == null) {
                throw new IOException("neither PNG nor JPEG");
            }
            return new Picture(content, MILLIMETRES, Align.LEFT, "");
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "khamrabrong.document.emblem is no picture that can be read: " + file, unreadable);
        }
    }
}
