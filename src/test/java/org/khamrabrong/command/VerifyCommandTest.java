package org.khamrabrong.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.seal.SealedSample;

/** What {@code verify} answers, and with which exit code. */
class VerifyCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path certificates;

    @BeforeEach
    void keepTheCertificates() throws IOException {
        certificates = Files.writeString(folder.resolve("certificates.pem"), SealedSample.CERTIFICATES);
    }

    @Test
    void saysInBothLanguagesWhoSignedAndThatNothingChanged() throws IOException {
        assertThat(verify(SealedSample.signed("พ.ต.อ. สมชาย ใจดี"))).isZero();
        assertThat(answer())
                .contains(
                        "ลงนามโดยระบบนี้ และไม่มีการเปลี่ยนแปลงนับแต่นั้น — Signed by this system, and unchanged since")
                .contains("Signed by 1 of 2")
                .contains("ผู้ทำคำรับรอง ลำดับที่ 1: พ.ต.อ. สมชาย ใจดี — ลงนามคำรับรอง")
                .contains("Maker of the pledge, place 1: พ.ต.อ. สมชาย ใจดี")
                .contains("25 พ.ย. 2569 10:00:00", "25 Nov 2026 10:00:00")
                .contains("ผู้รับคำรับรอง ลำดับที่ 1: ยังไม่ลงนาม — Receiver of the pledge, place 1: not signed yet")
                .doesNotContain("maker-1", "receiver-1")
                .contains(SealedSample.FINGERPRINT);
        assertThat(err.size()).isZero();
    }

    @Test
    void endsWithThreeWhereOneBitIsAnother() throws IOException {
        byte[] pdf = SealedSample.signed("ผู้ลงนาม");
        pdf[2000] ^= 1;
        assertThat(verify(pdf)).isEqualTo(3);
        assertThat(answer())
                .contains("Changed after it was sealed")
                .contains("“ตราประทับของระบบ”", "“Seal of the system”");
    }

    @Test
    void endsWithThreeWhereAnotherSealed() throws IOException {
        assertThat(verify(SealedSample.sealedByAnother())).isEqualTo(3);
        assertThat(answer()).contains("ไม่ได้ประทับตราโดยระบบนี้ — Not sealed by this system");
    }

    @Test
    void cannotKnowWhoseASealIsWithoutCertificatesAndSaysWhatToGive() throws IOException {
        Path pdf = Files.write(folder.resolve("a.pdf"), SealedSample.signed("ผู้ลงนาม"));
        int exit = new VerifyCommand(null, folder.resolve("none.pem"))
                .run(
                        List.of(pdf.toString()),
                        InputStream.nullInputStream(),
                        line -> out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(exit).isEqualTo(3);
        assertThat(answer())
                .contains("it is not known here whether the seal is this system's")
                .contains(SealedSample.FINGERPRINT, "--certificates FILE");
    }

    @Test
    void findsCertificatesWhereTheEnvironmentOrTheUsualPlaceHasThem() throws IOException {
        Path pdf = Files.write(folder.resolve("a.pdf"), SealedSample.signed("ผู้ลงนาม"));
        for (VerifyCommand command : new VerifyCommand[] {
            new VerifyCommand(certificates.toString(), folder.resolve("none.pem")), new VerifyCommand(" ", certificates)
        }) {
            assertThat(command.run(List.of(pdf.toString()), InputStream.nullInputStream(), line -> {}))
                    .isZero();
        }
    }

    @Test
    void takesTheOptionBeforeTheFileToo() throws IOException {
        Path pdf = Files.write(folder.resolve("แฟ้ม ๑.pdf"), SealedSample.signed("ผู้ลงนาม"));
        assertThat(run(
                        InputStream.nullInputStream(),
                        "verify",
                        "--certificates",
                        certificates.toString(),
                        pdf.toString()))
                .isZero();
    }

    @Test
    void readsStandardInput() throws IOException {
        InputStream in = new ByteArrayInputStream(SealedSample.signed("ผู้ลงนาม"));
        assertThat(run(in, "verify", "-", "--certificates", certificates.toString()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "%PDF-1.7\nnothing"})
    void endsWithTwoWhereNothingCanBeRead(String text) throws IOException {
        assertThat(verify(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(complaint()).hasLineCount(1).contains(" — The file is ");
    }

    @Test
    void endsWithTwoWhereTheFileIsMissing() {
        String missing = folder.resolve("none.pdf").toString();
        assertThat(run(InputStream.nullInputStream(), "verify", missing, "--certificates", certificates.toString()))
                .isEqualTo(2);
        assertThat(complaint()).contains("cannot read the file “" + missing + "”");
    }

    @Test
    void endsWithTwoWhereTheFileIsTooLarge() throws IOException {
        assertThat(verify(Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 26 * 1024 * 1024)))
                .isEqualTo(2);
        assertThat(complaint()).contains("larger than 25 MB");
    }

    @Test
    void endsWithTwoWhereTheCertificatesCannotBeRead() throws IOException {
        Files.writeString(certificates, "no certificates");
        assertThat(verify(SealedSample.signed("ผู้ลงนาม"))).isEqualTo(2);
        assertThat(complaint()).contains("is not a file of certificates in PEM form");
    }

    @Test
    void keepsANameFromCommandingTheTerminal() throws IOException {
        assertThat(verify(SealedSample.signed("\u001B[2J\u202Eผู้ลงนาม\nSigned by 9 of 9")))
                .isZero();
        assertThat(answer())
                .doesNotContain("\u001B", "\u202E", "\nSigned by 9")
                .contains("\uFFFD[2J\uFFFDผู้ลงนาม\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"verify", "verify --certificates", "verify a b", "verify a --certificates", "verify a --x b"})
    void tellsHowItIsUsed(String words) {
        assertThat(run(InputStream.nullInputStream(), words.split(" "))).isEqualTo(2);
        assertThat(complaint()).hasLineCount(1).contains("verify FILE.pdf [--certificates FILE]");
    }

    private int verify(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        return run(InputStream.nullInputStream(), "verify", file.toString(), "--certificates", certificates.toString());
    }

    private int run(InputStream in, String... args) {
        return CommandLine.run(args, in, new PrintStream(out), new PrintStream(err));
    }

    private String answer() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
