package org.khamrabrong.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the command reads from and writes to, and what it does when it cannot. */
class CommandStreamsTest {

    private static final String EMPTY = "{\"format\": \"agreement-package/1\", \"indicators\": []}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void printsTheSchemaAsItStandsInTheDocuments() throws IOException {
        assertThat(run(InputStream.nullInputStream(), out, "schema")).isZero();
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(Path.of("src/docs/agreement-package.schema.json")));
        assertThat(err.size()).isZero();
    }

    @Test
    void scoresAFileAndStandardInputAlike() throws IOException {
        Path file = Files.writeString(folder.resolve("คำรับรอง ๑.json"), EMPTY);
        assertThat(run(InputStream.nullInputStream(), out, "score", file.toString()))
                .isZero();
        ByteArrayOutputStream fromInput = new ByteArrayOutputStream();
        assertThat(run(input(EMPTY), fromInput, "score", "-")).isZero();
        assertThat(fromInput.toByteArray()).isEqualTo(out.toByteArray()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "score a b",
                "score - -",
                "schema x",
                "schema -",
                "score  ",
                "scores X",
                "Score -",
                "-",
                "-h",
                "x.json"
            })
    void tellsInBothLanguagesHowItIsUsed(String words) {
        String[] args = words.split(" ");
        assertThat(CommandLine.isMeant(args)).isTrue();
        assertThat(run(InputStream.nullInputStream(), out, args)).isEqualTo(2);
        assertThat(complaint())
                .hasLineCount(1)
                .startsWith("วิธีใช้: score PACKAGE.json")
                .contains(" — Usage: score PACKAGE.json");
        assertThat(out.size()).isZero();
    }

    @Test
    void tellsHowItIsUsedAlsoWhereTheFirstWordIsEmpty() {
        assertThat(CommandLine.isMeant(new String[] {""})).isTrue();
        assertThat(run(InputStream.nullInputStream(), out, "")).isEqualTo(2);
        assertThat(complaint()).contains("วิธีใช้: score PACKAGE.json", "Usage: score PACKAGE.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--server.port=80", "--server.port=80 score"})
    void leavesTheServerItsOptions(String words) {
        assertThat(CommandLine.isMeant(words.isEmpty() ? new String[0] : words.split(" ")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.json", "", "nowhere/none.json"})
    void saysWhichFileItCannotRead(String name) {
        String file = folder.resolve(name).toString();
        assertThat(run(InputStream.nullInputStream(), out, "score", file)).isEqualTo(2);
        assertThat(complaint()).isEqualTo("อ่านแฟ้ม “" + file + "” ไม่ได้ — cannot read the file “" + file + "”\n");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b"})
    void saysThatItCannotReadWhatIsNoFileName(String name) {
        assertThat(run(InputStream.nullInputStream(), out, "score", name)).isEqualTo(2);
        assertThat(complaint())
                .hasLineCount(1)
                .contains("อ่านแฟ้ม", "cannot read the file")
                .doesNotContain("\0");
    }

    @Test
    void saysThatAnEmptyFileIsEmpty() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.json"));
        assertThat(run(InputStream.nullInputStream(), out, "score", file.toString()))
                .isEqualTo(2);
        assertThat(complaint()).isEqualTo("$: เอกสารว่างเปล่า — the document is empty\n");
    }

    @Test
    void saysThatAnInputThatBreaksOffCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(run(broken, out, "score", "-")).isEqualTo(2);
        assertThat(complaint()).hasLineCount(1).contains("อ่านแฟ้ม “-” ไม่ได้", "cannot read the file “-”");
    }

    @Test
    void readsAnEndlessInputNoFurtherThanIsAllowed() {
        long[] read = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                read[0] += length;
                return length;
            }
        };
        assertThat(run(endless, out, "score", "-")).isEqualTo(2);
        assertThat(complaint()).contains("larger than 64 megabytes");
        assertThat(read[0]).isLessThan(70_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "score -"})
    void saysThatItsAnswerCouldNotBeWritten(String words) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(run(input(EMPTY), full, words.split(" "))).isEqualTo(2);
        assertThat(complaint()).isEqualTo("เขียนคำตอบออกไปไม่ได้ — the answer could not be written\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "score -"})
    void saysThatItsReaderIsGone(String words) throws IOException {
        PipedOutputStream pipe = new PipedOutputStream();
        new PipedInputStream(pipe).close();
        assertThat(run(input(EMPTY), pipe, words.split(" "))).isEqualTo(2);
        assertThat(complaint()).isEqualTo("เขียนคำตอบออกไปไม่ได้ — the answer could not be written\n");
    }

    @Test
    void endsWithItsExitCodeAlsoWhereNoComplaintCanBeWritten() throws IOException {
        PipedOutputStream pipe = new PipedOutputStream();
        new PipedInputStream(pipe).close();
        int exit =
                CommandLine.run(new String[] {"score", "-"}, input("{"), new PrintStream(out), new PrintStream(pipe));
        assertThat(exit).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    private int run(InputStream in, OutputStream answer, String... args) {
        return CommandLine.run(args, in, new PrintStream(answer), new PrintStream(err));
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
