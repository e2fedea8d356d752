package org.khamrabrong.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.language.Phrasebook;

/** Tables as offices bring them, workbook or text. */
class TablesTest {

    private static final String TEXT = "รหัส,ชื่อ\r\n01,\"กอง \"\"หนึ่ง\"\", กลาง\"\r\n";

    @Test
    void readsATextInUtf8WithAndWithoutItsMark() {
        for (String mark : List.of("", "\uFEFF")) {
            TableFile file = Tables.read("หน่วยงาน.csv", (mark + TEXT).getBytes(StandardCharsets.UTF_8));
            assertThat(texts(file, 0)).containsExactly("รหัส", "ชื่อ");
            assertThat(texts(file, 1)).containsExactly("01", "กอง \"หนึ่ง\", กลาง");
            assertThat(file.sheets().get(0).name()).isEqualTo("หน่วยงาน");
        }
    }

    @Test
    void readsATextAsThaiOfficeProgramsWriteIt() {
        TableFile file = Tables.read("a.csv", TEXT.getBytes(Charset.forName("x-windows-874")));

        assertThat(texts(file, 1)).containsExactly("01", "กอง \"หนึ่ง\", กลาง");
        assertThat(file.form().charset()).isEqualTo(Charset.forName("x-windows-874"));
    }

    @Test
    void readsATextInUtf16AsOfficeProgramsCallUnicode() {
        TableFile file = Tables.read("a.txt", "\uFEFFรหัส\tชื่อ\n1\tกอง".getBytes(StandardCharsets.UTF_16LE));

        assertThat(texts(file, 1)).containsExactly("1", "กอง");
        assertThat(file.form().separator()).isEqualTo('\t');
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparatorByTheFirstLine(String separator) {
        String text = "\"ก,;\t\"" + separator + "ข" + separator + "ค\n1" + separator + "2" + separator + "3";

        assertThat(texts(Tables.read("a.csv", bytes(text)), 1)).containsExactly("1", "2", "3");
    }

    @Test
    void takesTheSeparatorThatATextNames() {
        assertThat(texts(Tables.read("a.csv", bytes("sep=;\r\nก;ข,ค\r\n")), 0)).containsExactly("ก", "ข,ค");
    }

    @Test
    void refusesWhatIsNoTableAndSaysWhatWouldBe() {
        assertThat(why("a.csv", bytes("<html><table></table></html>"))).isEqualTo("table.refusal.file.noTable");
        assertThat(why("a.docx", Crafted.document("").file())).isEqualTo("table.refusal.file.noTable");
        assertThat(why("a.xlsx", bytes("ก,ข"))).isEqualTo("table.refusal.file.nameDiffers");
        assertThat(why("a.csv", new byte[0])).isEqualTo("table.refusal.file.empty");
        assertThat(why("a.csv", bytes("ก,\"ข\n1,2"))).isEqualTo("table.refusal.file.separators");
        assertThat(why("a.csv", "\uFEFFก".getBytes(StandardCharsets.UTF_16LE))).isNull();
        assertThat(why("a.csv", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xA1}))
                .isEqualTo("table.refusal.file.encoding");
    }

    @Test
    void namesTheRowsAndColumnsThatAreOutOfSight() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet();
            for (int i = 0; i < 3; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
            sheet.getRow(2).setZeroHeight(true);
            sheet.createRow(7).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            workbook.write(file);
            Grid grid = Tables.read("a.xlsx", file.toByteArray()).sheets().get(0);

            assertThat(grid.hiddenRows()).containsExactly(2);
            assertThat(grid.hiddenColumns()).containsExactly(1);
        }
    }

    @Test
    void refusesFiftyThousandRowsWithinSecondsAndWithOneSentence() throws IOException {
        byte[] huge = rows(50_000);
        Instant begun = Instant.now();

        assertThat(why("a.xlsx", huge)).isEqualTo("table.refusal.file.tooMuch");
        assertThat(Phrasebook.of("en").say("table.refusal.file.tooMuch", "a.xlsx", Room.MOST_CELLS))
                .contains("280,000 cells", "several files");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    private static byte[] rows(int count) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            SXSSFSheet sheet = workbook.createSheet("บุคลากร");
            for (int i = 0; i < count; i++) {
                SXSSFRow row = sheet.createRow(i);
                for (int column = 0; column < 6; column++) {
                    row.createCell(column).setCellValue("ค" + i + " " + column);
                }
            }
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static List<String> texts(TableFile file, int row) {
        return file.sheets().get(0).row(row).values().stream().map(Value::text).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String why(String name, byte[] content) {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> Tables.read(name, content));
        return refused == null ? null : refused.key();
    }
}
