package org.khamrabrong.document;

import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pages compared with the pictures kept of them. Small squares are compared by their mean grey, so that edges may be
 * smoothed otherwise on another machine, but a line that moved, is missing or collides is found. Where they differ, the
 * page as it is now and the difference are left in {@code target/pictures}; a picture that is meant to change is copied
 * from there after it was looked at.
 */
public final class Pictures {

    private static final int DPI = 64;
    private static final int SQUARE = 8;
    private static final int MOST_DIFFERENCE = 28;
    private static final Path TARGET = Path.of("target/pictures");

    private Pictures() {}

    /** @param page from 1; from the last, -1, where negative */
    public static void compare(byte[] pdf, int page, String name) throws IOException {
        BufferedImage now = render(pdf, page);
        BufferedImage kept = kept(name);
        if (kept == null) {
            write(now, name);
            fail("No picture is kept of " + name + ": look at target/pictures/" + name + ".png");
        }
        BufferedImage difference = difference(kept, now);
        if (difference != null) {
            write(now, name);
            write(difference, name + "-difference");
            fail("The page " + name + " looks otherwise: see target/pictures/" + name + "-difference.png");
        }
    }

    static BufferedImage render(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int index = page > 0 ? page - 1 : document.getNumberOfPages() + page;
            return new PDFRenderer(document).renderImageWithDPI(index, DPI, ImageType.GRAY);
        }
    }

    /** Squares that differ in black on white; null where none does. */
    static BufferedImage difference(BufferedImage kept, BufferedImage now) {
        BufferedImage marks = new BufferedImage(now.getWidth(), now.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        boolean differs = kept.getWidth() != now.getWidth() || kept.getHeight() != now.getHeight();
        for (int y = 0; y + SQUARE <= now.getHeight() && !isOther(kept, now); y += SQUARE / 2) {
            for (int x = 0; x + SQUARE <= now.getWidth(); x += SQUARE / 2) {
                boolean other = Math.abs(grey(kept, x, y) - grey(now, x, y)) > MOST_DIFFERENCE;
                differs |= other;
                for (int i = 0; i < SQUARE * SQUARE && !other; i++) {
                    marks.getRaster().setSample(x + i % SQUARE, y + i / SQUARE, 0, 255);
                }
            }
        }
        return differs ? marks : null;
    }

    private static boolean isOther(BufferedImage kept, BufferedImage now) {
        return kept.getWidth() != now.getWidth() || kept.getHeight() != now.getHeight();
    }

    private static int grey(BufferedImage image, int left, int top) {
        int sum = 0;
        for (int i = 0; i < SQUARE * SQUARE; i++) {
            sum += image.getRaster().getSample(left + i % SQUARE, top + i / SQUARE, 0);
        }
        return sum / (SQUARE * SQUARE);
    }

    private static BufferedImage kept(String name) throws IOException {
        try (InputStream file = Pictures.class.getResourceAsStream("/pictures/" + name + ".png")) {
            return file == null ? null : ImageIO.read(file);
        }
    }

    private static void write(BufferedImage image, String name) throws IOException {
        Files.createDirectories(TARGET);
        ImageIO.write(image, "png", TARGET.resolve(name + ".png").toFile());
    }
}
