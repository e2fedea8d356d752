package org.khamrabrong;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** The printed invitations, a sheet for everybody. */
final class Invitations {

    /** Chosen by everybody in these tests. */
    private static final String PASSWORD = "ม้าขาววิ่งเล่นในทุ่งหญ้า";

    /** Dots to the inch, as a telephone sees them. */
    private static final float SHARPNESS = 200;

    private final byte[] sheets;
    private final RunningOffice office;

    Invitations(byte[] sheets, RunningOffice office) {
        this.sheets = sheets;
        this.office = office;
    }

    /** Follows the link on the person's sheet, chooses a password, and signs in with it. */
    void accept(Window window, String username) {
        window.visit(office.here(linkOf(username)));
        window.isWhole("invitation");
        window.type("รหัสผ่านใหม่", PASSWORD);
        window.type("รหัสผ่านใหม่อีกครั้ง", PASSWORD);
        window.press("ตั้งรหัสผ่าน");
        window.reads("ตั้งรหัสผ่านแล้ว");
        window.signInAs(username, PASSWORD);
    }

    private String linkOf(String username) {
        try (PDDocument document = Loader.loadPDF(sheets)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                if (textOf(document, page).contains(username)) {
                    return scan(new PDFRenderer(document).renderImageWithDPI(page, SHARPNESS));
                }
            }
            throw new NoSuchElementException(username);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page + 1);
        text.setEndPage(page + 1);
        return text.getText(document);
    }

    /** As a telephone does. */
    private static String scan(BufferedImage sheet) {
        int[] dots = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), dots);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new IllegalStateException("No code on the sheet", unreadable);
        }
    }
}
