package org.khamrabrong.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What one copies out of a PDF. */
public final class PdfText {

    private PdfText() {}

    public static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(false);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    public static String of(byte[] pdf) throws IOException {
        return String.join("\n", pages(pdf));
    }

    /** What one reads of the whole file, what its fields show included. */
    public static String shown(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getAcroForm().flatten();
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without blanks, of which a broken line has others than its source. */
    public static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
