package org.khamrabrong.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.kernel.Refusal;

/** Documents made to harm whoever reads them: each is refused, with a reason. */
class HostileDocumentTest {

    private static final String LINE = "<w:p><w:r><w:t>x</w:t></w:r></w:p>";

    @Test
    void takesAPlainDocumentWithFieldsThatFetchNothing() {
        String numbered =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\" HYPERLINK &quot;x&quot; \"/></w:p>";
        assertThat(Documents.read(OfficeFile.of(
                        "a.docx", Crafted.document(LINE + numbered).file())))
                .extracting(Documents.Piece::text)
                .contains("x");
    }

    @Test
    void refusesWhatIsNotWhatItClaims() {
        assertThat(why("not a zip".getBytes(StandardCharsets.US_ASCII))).isEqualTo("unknown");
        assertThat(why("PK\u0003\u0004 no zip".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("unknown");
        assertThat(why(Crafted.empty()
                        .with("word/document.xml", Crafted.body(""))
                        .file()))
                .isEqualTo("unknown");
    }

    @Test
    void refusesWhatIsEncrypted() throws Exception {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                new ByteArrayInputStream(Crafted.document(LINE).file()).transferTo(out);
            }
            files.writeFilesystem(encrypted);
        }
        assertThat(why(encrypted.toByteArray())).isEqualTo("encrypted");
    }

    @Test
    void refusesMacros() {
        assertThat(why(Crafted.document(LINE).with("word/vbaProject.bin", "x").file()))
                .isEqualTo("macros");
        assertThat(why(Crafted.document(LINE).with("word/vbaData.xml", "<a/>").file()))
                .isEqualTo("macros");
        assertThat(why(Crafted.document(LINE)
                        .ofDocumentType("application/vnd.ms-word.document.macroEnabled.main+xml")
                        .file()))
                .isEqualTo("macros");
    }

    @Test
    void refusesBombs() {
        assertThat(why(Crafted.document(LINE)
                        .with("word/media/image1.png", new byte[Parts.LARGEST_STREAMED])
                        .file()))
                .isEqualTo("bomb");
        assertThat(why(Crafted.document("<w:p/>".repeat(Parts.SUSPICIOUS)).file()))
                .isEqualTo("bomb");
    }

    /** Little squeezed, so that only its size tells. */
    @Test
    void refusesALargeTextWhateverThePartIsCalled() {
        String large = "<w:p><w:r><w:t>" + letters(HeldParts.LARGEST) + "</w:t></w:r></w:p>";
        assertThat(why(Crafted.document(large).file())).isEqualTo("bomb");
        for (String part : List.of("word/text.bin", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "word/a.png")) {
            assertThat(why(Crafted.document(LINE).withBodyIn(part, large).file()))
                    .as(part)
                    .isEqualTo("bomb");
        }
    }

    @Test
    void takesALargePictureForWhatItIs() {
        byte[] picture = letters(HeldParts.LARGEST + 1).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 0, picture, 0, 4);
        OfficeFile file = OfficeFile.of(
                "a.docx",
                Crafted.document(LINE).with("word/media/a.png", picture).file());

        assertThat(file.kind()).isEqualTo(OfficeFile.Kind.DOCX);
    }

    @Test
    void refusesALargePartOfAWorkbookThatIsNoSheet() {
        byte[] large = ("<styleSheet>" + letters(HeldParts.LARGEST)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] workbook =
                Crafted.workbook("").with("xl/worksheets/styles.xml", large).file();
        assertThat(why(() -> OfficeFile.of("a.xlsx", workbook))).isEqualTo("bomb");
    }

    @Test
    void refusesEntitiesThatMultiply() {
        String attack = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><a>&b;</a>";
        for (String part : List.of("word/document.xml", "word/styles.xml", "docProps/core.xml")) {
            assertThat(why(Crafted.document(LINE).with(part, attack).file())).isEqualTo("entities");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe",
                " dde excel",
                " LINK Excel.Sheet.8",
                "\" INCLUDETEXT",
                "INCLUDEPICTURE http://example.org/a.png"
            })
    void refusesFieldsThatFetchFromElsewhere(String code) {
        String quoted = code.replace("\"", "&quot;");
        String begin = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        StringBuilder split = new StringBuilder();
        code.chars()
                .forEach(letter -> split.append("<w:r><w:instrText xml:space=\"preserve\">")
                        .append((char) letter)
                        .append("</w:instrText></w:r>"));
        for (String field : List.of(
                begin + "<w:r><w:instrText>" + quoted + "</w:instrText></w:r>" + end,
                begin + split + end,
                begin + split + "</w:p>",
                "<w:p><w:fldSimple w:instr=\"" + quoted + "\"/></w:p>")) {
            assertThat(why(Crafted.document(field).file())).isEqualTo("links");
            assertThat(why(Crafted.document(LINE)
                            .with("word/header1.xml", Crafted.body(field))
                            .file()))
                    .isEqualTo("links");
            assertThat(why(Crafted.document(LINE)
                            .withBodyIn("word/text.bin", field)
                            .file()))
                    .isEqualTo("links");
        }
    }

    @Test
    void refusesTemplatesAndPicturesFromElsewhere() {
        for (String kind : List.of("attachedTemplate", "image", "oleObject", "frame", "subDocument")) {
            assertThat(why(Crafted.document(LINE)
                            .documentLinked(kind, "https://example.org/x")
                            .file()))
                    .isEqualTo("links");
        }
    }

    @Test
    void refusesFilesWithinTheFile() {
        assertThat(why(Crafted.document(LINE)
                        .with("word/embeddings/oleObject1.bin", "x")
                        .file()))
                .isEqualTo("embedded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:gridSpan/>", "<w:gridSpan w:val=\"0\"/>", "<w:gridSpan w:val=\"-7\"/>"})
    void countsACellWithoutASpanAsOne(String span) {
        List<Documents.Piece> read = Documents.read(OfficeFile.of(
                "a.docx", Crafted.document(table(1, cell(span) + cell(""))).file()));
        assertThat(read.get(0).table().rows()).containsExactly(List.of("x", "x"));
    }

    @Test
    void endsSoonWithSpansOfAbsurdWidth() {
        String wide = cell("<w:gridSpan w:val=\"2000000000\"/>");
        List<Documents.Piece> read = Documents.read(
                OfficeFile.of("a.docx", Crafted.document(table(1, wide + wide)).file()));
        assertThat(read.get(0).table().rows().get(0)).hasSizeLessThan(100);
        assertThat(why(() -> Documents.read(OfficeFile.of(
                        "a.docx", Crafted.document(table(8_000, wide)).file()))))
                .isEqualTo("tooMuch");
    }

    @Test
    void refusesTablesWithinTablesWithoutEnd() {
        String begin = "<w:tbl><w:tr><w:tc>";
        String end = LINE + "</w:tc></w:tr></w:tbl>";
        assertThat(why(Crafted.document(begin.repeat(20_000) + end.repeat(20_000))
                        .file()))
                .isIn("broken", "bomb");
        assertThat(why(Crafted.document(begin.repeat(2_000) + end.repeat(2_000)).file()))
                .isEqualTo("broken");
    }

    private static String table(int rows, String cells) {
        return "<w:tbl>" + ("<w:tr>" + cells + "</w:tr>").repeat(rows) + "</w:tbl>";
    }

    private static String cell(String span) {
        return "<w:tc><w:tcPr>" + span + "</w:tcPr>" + LINE + "</w:tc>";
    }

    /** That no packer makes much smaller. */
    private static String letters(int count) {
        StringBuilder letters = new StringBuilder(count);
        new Random(1).ints(count, 'a', 'z' + 1).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    private static String why(byte[] file) {
        return why(() -> OfficeFile.of("a.docx", file));
    }

    private static String why(Runnable reading) {
        Refusal refused = catchThrowableOfType(Refusal.class, reading::run);
        assertThat(refused).isNotNull();
        return refused.key().replaceFirst("[a-z]+\\.refusal\\.(import|file)\\.", "");
    }
}
