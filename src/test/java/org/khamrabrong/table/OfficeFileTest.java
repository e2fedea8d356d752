package org.khamrabrong.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.Refusal;

/** Which files are never opened, and why. */
class OfficeFileTest {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @Test
    void takesAPlainWorkbookAndHandsOnWhatItChecked() {
        OfficeFile file =
                OfficeFile.of("C:\\งาน\\ร่าง.xlsx", Crafted.workbook(ROW).file());
        assertThat(file.kind()).isEqualTo(OfficeFile.Kind.XLSX);
        assertThat(file.name()).isEqualTo("ร่าง.xlsx");
        assertThat(Workbooks.read(file).get(0).at(0, 0).number()).isEqualByComparingTo("1");
    }

    @Test
    void takesALinkThatOnlyLeadsSomewhereWhenItIsFollowed() {
        OfficeFile file = OfficeFile.of(
                "a.xlsx",
                Crafted.workbook(ROW).linked("hyperlink", "https://example.org").file());

        assertThat(Workbooks.read(file).get(0).at(0, 0).number()).isEqualByComparingTo("1");
    }

    @Test
    void refusesWhatIsEmptyOrHuge() {
        assertThat(why("a.xlsx", new byte[0])).isEqualTo("empty");
        assertThat(why("a.xlsx", new byte[OfficeFile.LARGEST + 1])).isEqualTo("tooLarge");
    }

    @Test
    void refusesWhatIsNotWhatItClaims() {
        assertThat(why("a.xlsx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("unknown");
        assertThat(why("a.xlsx", "PK\u0003\u0004 no zip".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("unknown");
        assertThat(why("a.xlsx", Crafted.empty().with("readme.txt", "x").file()))
                .isEqualTo("unknown");
        assertThat(why("a.docx", Crafted.workbook(ROW).file())).isEqualTo("nameDiffers");
        assertThat(why("a.xlsm", Crafted.workbook(ROW).file())).isEqualTo("nameDiffers");
    }

    @Test
    void refusesFormerFormatsAndSaysWhatToSaveThemAs() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(old);
        }
        assertThat(why("a.xls", old.toByteArray())).isEqualTo("oldWorkbook");
        assertThat(why("a.xlsx", old.toByteArray())).isEqualTo("oldWorkbook");
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(document);
        }
        assertThat(why("a.doc", document.toByteArray())).isEqualTo("oldDocument");
        assertThat(why(
                        "a.xlsb",
                        Crafted.workbook(ROW).with("xl/workbook.bin", "x").file()))
                .isEqualTo("binary");
        assertThat(why(
                        "a.ods",
                        Crafted.empty()
                                .with("mimetype", "application/vnd.oasis")
                                .file()))
                .isEqualTo("openDocument");
    }

    /** Evidence is told the same: one rule by content. */
    @Test
    void saysWhyAndWhatHelpsOfFilesThatNobodyTakes() throws IOException {
        assertThat(why("~$ร่าง.xlsx", bytes("/files/note-of-an-open-workbook.xlsx")))
                .isEqualTo("lockFile");
        assertThat(why("ร่าง.xlsx", bytes("/files/line-breaks-before-a-workbook.xlsx")))
                .isEqualTo("blankBeginning");
    }

    @Test
    void refusesWhatIsEncrypted() throws Exception {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(Crafted.workbook(ROW).file());
            }
            files.writeFilesystem(encrypted);
        }
        assertThat(why("a.xlsx", encrypted.toByteArray())).isEqualTo("encrypted");
    }

    @Test
    void refusesMacrosHoweverTheyAreHidden() {
        assertThat(why(
                        "a.xlsx",
                        Crafted.workbook(ROW).with("xl/vbaProject.bin", "x").file()))
                .isEqualTo("macros");
        assertThat(why(
                        "a.xlsx",
                        Crafted.workbook(ROW).with("xl/VBAPROJECT1.BIN", "x").file()))
                .isEqualTo("macros");
        assertThat(why(
                        "a.xlsx",
                        Crafted.workbook(ROW)
                                .with("xl/macrosheets/sheet1.xml", "<a/>")
                                .file()))
                .isEqualTo("macros");
        assertThat(why("a.xlsx", Crafted.workbook(ROW).ofType(Crafted.MACROS).file()))
                .isEqualTo("macros");
        assertThat(why(
                        "a.xlsx",
                        Crafted.workbook(ROW)
                                .ofType("application/vnd.ms-office.vb&#97;Project")
                                .file()))
                .isEqualTo("macros");
    }

    @Test
    void refusesLinksToOtherFilesAndData() {
        for (String part :
                List.of("xl/externalLinks/externalLink1.xml", "xl/connections.xml", "xl/queryTables/queryTable1.xml")) {
            assertThat(why("a.xlsx", Crafted.workbook(ROW).with(part, "<a/>").file()))
                    .isEqualTo("links");
        }
        assertThat(why(
                        "a.xlsx",
                        Crafted.workbook(ROW)
                                .linked("attachedTemplate", "https://evil.example/t.dotm")
                                .file()))
                .isEqualTo("links");
    }

    @Test
    void refusesFilesWithinTheFile() {
        for (String part : List.of("xl/embeddings/oleObject1.bin", "word/embeddings/x.docx", "word/afchunk.mht")) {
            assertThat(why("a.xlsx", Crafted.workbook(ROW).with(part, "x").file()))
                    .isEqualTo("embedded");
        }
    }

    @Test
    void refusesEntitiesInEveryPartAndEveryEncoding() {
        String attack = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        assertThat(why(
                        "a.xlsx",
                        Crafted.workbook(ROW).with("xl/styles.xml", attack).file()))
                .isEqualTo("entities");
        assertThat(why(
                        "a.xlsx",
                        Crafted.workbook(ROW)
                                .with("docProps/app.xml", attack.getBytes(StandardCharsets.UTF_16))
                                .file()))
                .isEqualTo("entities");
    }

    @Test
    void refusesBombsBeforeAnythingIsParsed() {
        byte[] nothing = new byte[Parts.LARGEST_STREAMED];
        assertThat(why(
                        "a.xlsx",
                        Crafted.workbook(ROW)
                                .with("xl/media/image1.png", nothing)
                                .file()))
                .isEqualTo("bomb");
        assertThat(why(
                        "a.xlsx",
                        Crafted.workbook(ROW)
                                .with("xl/styles.xml", " ".repeat(Parts.SUSPICIOUS * 2))
                                .file()))
                .isEqualTo("bomb");
        Crafted many = Crafted.workbook(ROW);
        for (int i = 0; i <= Parts.MOST_PARTS; i++) {
            many.with("xl/media/" + i + ".png", "x");
        }
        assertThat(why("a.xlsx", many.file())).isEqualTo("tooManyParts");
    }

    @Test
    void refusesPartsWhoseNamesLeadElsewhereOrComeTwice() {
        assertThat(why("a.xlsx", Crafted.workbook(ROW).with("../x.xml", "<a/>").file()))
                .isEqualTo("broken");
        assertThat(why(
                        "a.xlsx",
                        Crafted.workbook(ROW).with("XL/WORKBOOK.XML", "<a/>").file()))
                .isEqualTo("broken");
    }

    @Test
    void refusesMoreCellsThanADraftCanHaveAndEndsSoon() {
        String text = "<c t=\"inlineStr\"><is><t>" + "x".repeat(9_000) + "</t></is></c>";
        String rows = "<row>" + text.repeat(1_000) + "</row>";
        assertThat(read(Crafted.workbook(rows).file())).isEqualTo("bomb");
        assertThat(read(Crafted.workbook("<row>" + "<c><v>1</v></c>".repeat(Room.MOST_CELLS + 1) + "</row>")
                        .file()))
                .isIn("tooMuch", "bomb");
    }

    @Test
    void refusesBrokenXmlAndAbsurdReferencesAsDamaged() {
        assertThat(read(Crafted.workbook("<row><c>").file())).isEqualTo("broken");
        assertThat(read(Crafted.workbook("<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>")
                        .file()))
                .isEqualTo("broken");
        assertThat(rows("<row><c r=\"!!\"><v>1</v></c></row>")).isEmpty();
        assertThat(rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")).isEmpty();
    }

    private static Map<Integer, NavigableMap<Integer, Value>> rows(String rows) {
        return Workbooks.read(OfficeFile.of("a.xlsx", Crafted.workbook(rows).file()))
                .get(0)
                .rows();
    }

    private static String read(byte[] file) {
        return why(() -> Workbooks.read(OfficeFile.of("a.xlsx", file)));
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = OfficeFileTest.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }

    private static String why(String name, byte[] file) {
        return why(() -> OfficeFile.of(name, file));
    }

    private static String why(Runnable reading) {
        Refusal refused = catchThrowableOfType(Refusal.class, reading::run);
        assertThat(refused).isNotNull();
        return refused.key().replaceFirst("[a-z]+\\.refusal\\.(import|file)\\.", "");
    }
}
