package org.khamrabrong.paper.docx;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Picture;
import org.khamrabrong.paper.QrCode;
import org.khamrabrong.paper.Text;

/** Pictures and codes for cameras, each with its words for those who do not see it. */
final class Pictures {

    private static final int CODE_MILLIMETRES = 28;
    private static final int CODE_CELL = 1871;
    private static final int CODE_PIXELS = 400;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;
    private static final int EMU_PER_MILLIMETRE = Units.EMU_PER_CENTIMETER / 10;

    private final XWPFDocument document;
    private final Digits digits;

    Pictures(XWPFDocument document, Digits digits) {
        this.document = document;
        this.digits = digits;
    }

    void add(Picture picture) {
        XWPFParagraph paragraph = document.createParagraph();
        Words.align(paragraph, picture.align());
        draw(paragraph, picture);
    }

    void draw(XWPFParagraph paragraph, Picture picture) {
        draw(paragraph, picture.content(), picture.heightInMillimetres(), picture.description());
    }

    void add(QrCode code, int width) {
        int[] widths = {CODE_CELL, width - CODE_CELL};
        XWPFTable table = Tables.frame(document, widths, false);
        XWPFTableRow row = table.createRow();
        Tables.clear(row);
        row.setCantSplitRow(true);
        draw(words(row.createCell(), CODE_CELL), code(code.address()), CODE_MILLIMETRES, code.address());
        XWPFTableCell beside = row.createCell();
        beside.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        Words.write(words(beside, widths[1]), code.caption().and(Text.exact("\n" + code.address())), digits);
    }

    private static XWPFParagraph words(XWPFTableCell cell, int width) {
        Tables.width(cell, width);
        return cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0);
    }

    private static void draw(XWPFParagraph paragraph, byte[] content, int millimetres, String description) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
            if (image == null) {
                throw new IllegalArgumentException("Neither PNG nor JPEG: " + description);
            }
            int height = millimetres * EMU_PER_MILLIMETRE;
            int width = (int) ((long) height * image.getWidth() / image.getHeight());
            XWPFRun run = paragraph.createRun();
            run.addPicture(new ByteArrayInputStream(content), type(content), "picture", width, height);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(Words.writable(description));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PictureType type(byte[] content) {
        return content[0] == (byte) 0x89 ? PictureType.PNG : PictureType.JPEG;
    }

    private static byte[] code(String address) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, CODE_PIXELS, CODE_PIXELS, Map.of(EncodeHintType.MARGIN, 1));
            BufferedImage image = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int x = 0; x < dots.getWidth(); x++) {
                for (int y = 0; y < dots.getHeight(); y++) {
                    image.setRGB(x, y, dots.get(x, y) ? BLACK : WHITE);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "PNG", png);
            return png.toByteArray();
        } catch (WriterException | IOException e) {
            throw new IllegalArgumentException("No code for " + address, e);
        }
    }
}
