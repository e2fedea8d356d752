package org.khamrabrong.paper.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.paper.Picture;

/** A picture on white, whatever its file said of colours and transparency. */
record PictureSlab(Image image, float left, float width, float height) implements Slab {

    private static final long MOST_PIXELS = 16_000_000;

    static PictureSlab of(Picture picture, float pageWidth) {
        BufferedImage read = read(picture.content());
        float height = Style.millimetres(picture.heightInMillimetres());
        float width = height * read.getWidth() / read.getHeight();
        if (width > pageWidth) {
            height = height * pageWidth / width;
            width = pageWidth;
        }
        float free = pageWidth - width;
        float left = switch (picture.align()) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
        try {
            return new PictureSlab(Image.getInstance(read, null), left, width, height);
        } catch (BadElementException | IOException unusable) {
            throw new Refusal("paper.refusal.pictureUnreadable");
        }
    }

    @Override
    public void draw(Canvas canvas, float pageLeft, float top) {
        canvas.picture(image, pageLeft + left, top, width, height);
    }

    private static BufferedImage read(byte[] content) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Refusal("paper.refusal.pictureUnreadable");
            }
            ImageReader reader = readers.next();
            reader.setInput(input);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new Refusal("paper.refusal.pictureUnreadable");
            }
            return onWhite(reader.read(0));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refusal("paper.refusal.pictureUnreadable");
        }
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }
}
