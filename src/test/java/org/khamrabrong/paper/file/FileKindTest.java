package org.khamrabrong.paper.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.kernel.Refusal;

/** What a file is by its content, and what is said of those that nobody takes. */
class FileKindTest {

    @Test
    void tellsTheNoteOfAnOpenWorkbookFromAWorkbook() throws IOException {
        assertThat(why(resource("note-of-an-open-workbook.xlsx"))).isEqualTo("paper.refusal.file.lockFile");
    }

    @Test
    void takesNoTextForTheNoteOfAnOpenFile() {
        byte[] text = " ".repeat(165).getBytes(US_ASCII);
        text[0] = '\n';

        assertThat(FileKind.of("a.txt", text)).contains(FileKind.TEXT);
    }

    @Test
    void saysOfAWorkbookThatBlanksStandBeforeIt() throws IOException {
        assertThat(why(resource("line-breaks-before-a-workbook.xlsx"))).isEqualTo("paper.refusal.file.blankBeginning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n%PDF-1.7", " \t\r\n\u0089PNG\r\n\u001a\n", "\u00ef\u00bb\u00bfPK\u0003\u0004"})
    void saysSoOfEveryKindThatIsKnownByItsBeginning(String content) {
        assertThat(why(content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isEqualTo("paper.refusal.file.blankBeginning");
    }

    @Test
    void knowsThePicturesOfCamerasToo() {
        byte[] withItsColoursFirst = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE2, 1, 2};

        assertThat(FileKind.of("a.jpg", withItsColoursFirst)).contains(FileKind.JPEG);
    }

    @Test
    void saysOfAWorkbookWithAPasswordOnItsPartsThatItIsEncrypted() throws IOException {
        byte[] file = zip("[Content_Types].xml", "xl/workbook.xml");
        for (int at = 0; at + 4 < file.length; at++) {
            boolean directory = file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2;
            if (directory) {
                file[at + 8] |= 1;
            }
        }

        assertThat(why(file)).isEqualTo("paper.refusal.file.encrypted");
    }

    /** What they would take is asked before they are read. */
    @Test
    void readsNoDirectoryWithoutEnd() throws IOException {
        String[] parts = new String[10_001];
        Arrays.setAll(parts, i -> "xl/media/" + i + ".png");
        parts[0] = "[Content_Types].xml";
        parts[1] = "xl/workbook.xml";

        assertThat(FileKind.of("a.xlsx", zip(parts))).isEmpty();
        assertThat(FileKind.of("a.xlsx", zip(Arrays.copyOf(parts, 10_000)))).contains(FileKind.XLSX);
    }

    private static String why(byte[] content) {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> FileKind.of("a.xlsx", content));
        assertThat(refused).isNotNull();
        return refused.key();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = FileKindTest.class.getResourceAsStream("/files/" + name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
