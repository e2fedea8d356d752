package org.khamrabrong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.PdfText;

class AppearanceTests {

    private final Documents documents = new Documents();

    @Test
    void isOnePageOfExactlyThatSizeWithTheLines() throws Exception {
        byte[] pdf = documents.appearance(
                184.25f, 62.36f, List.of(Text.bold("สมหญิง รักราชการ"), Text.of("1 ตุลาคม 2563")), Digits.THAI);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isEqualTo(184.25f);
            assertThat(page.getHeight()).isEqualTo(62.36f);
        }
        assertThat(PdfText.squeezed(PdfText.of(pdf))).isEqualTo("สมหญิงรักราชการ๑ตุลาคม๒๕๖๓");
    }

    @Test
    void setsManyLinesSmallerUntilAllAreThere() throws Exception {
        byte[] pdf = documents.appearance(480, 119, Collections.nCopies(12, Text.of("บรรทัดหนึ่ง")), Digits.THAI);
        assertThat(PdfText.of(pdf).split("บรรทัดหนึ่ง", -1)).hasSize(13);
    }

    @Test
    void isTheSameForTheSameLines() {
        assertThat(documents.appearance(184, 62, List.of(Text.of("ก")), Digits.THAI))
                .isEqualTo(documents.appearance(184, 62, List.of(Text.of("ก")), Digits.THAI));
    }
}
