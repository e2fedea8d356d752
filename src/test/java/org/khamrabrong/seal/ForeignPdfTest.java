package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.demo.DemoKey;

/** Files that were never ours, however much they look like it, and files that nobody can look into. */
class ForeignPdfTest {

    private static final SealingKey OTHER = SealingKey.of(
            DemoKey.pkcs12("ตราประทับ test", SealStand.PASSWORD, SealStand.NOW),
            SealStand.PASSWORD,
            null,
            SealStand.NOW);

    @Test
    void knowsASealOfAnotherCertificateOfTheSameName() {
        byte[] pdf = SealStand.SEAL
                .seal(SmallPaper.make(), OTHER, "ตราประทับของระบบ", SealStand.NOW)
                .pdf();
        CheckedPdf checked = PdfCheck.check(pdf, SealStand.OURS);
        assertThat(checked.verdict()).isEqualTo(Verdict.NOT_OURS);
        assertThat(checked.intact()).isTrue();
        assertThat(checked.seal().holder().fingerprint()).isEqualTo(Fingerprint.of(OTHER.certificate()));
        assertThat(checked.problems()).extracting(Problem::key).containsExactly("seal.problem.otherCertificate");
    }

    @Test
    void cannotSayWhoseASealIsWithoutCertificates() {
        CheckedPdf checked = PdfCheck.check(SealStand.signedByAll(), TrustedCertificates.none());
        assertThat(checked.verdict()).isEqualTo(Verdict.NOT_OURS);
        assertThat(checked.intact()).isTrue();
        assertThat(checked.problems()).extracting(Problem::key).containsExactly("seal.problem.noCertificates");
    }

    @Test
    void knowsAPaperWithoutSeal() {
        assertThat(keys(SmallPaper.make(), Verdict.NOT_OURS)).isEqualTo("seal.problem.noSeal");
    }

    /** Our certificate is public; whoever copies it into a signature of theirs has not our key. */
    @Test
    void isNotTakenInByOurCertificateWithAnotherKey() throws IOException {
        SigningKey imitation = new SigningKey() {
            @Override
            public List<X509Certificate> chain() {
                return SealStand.KEY.chain();
            }

            @Override
            public byte[] sign(byte[] bytes) {
                return OTHER.sign(bytes);
            }
        };
        byte[] pdf = SealStand.SEAL
                .seal(SmallPaper.make(), imitation, "ตรา", SealStand.NOW)
                .pdf();
        assertThat(keys(pdf, Verdict.CHANGED)).isEqualTo("seal.problem.signatureBroken");
    }

    @Test
    void saysThatASignersOwnCertificateIsNotOurs() {
        byte[] pdf = SealStand.SEAL
                .sign(SealStand.sealed(), SealStand.order("maker-1", OTHER))
                .pdf();
        CheckedPdf checked = PdfCheck.check(pdf, SealStand.OURS);
        assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(checked.signatures().get(0).ours()).isFalse();
        assertThat(checked.signatures().get(0).intact()).isTrue();
        assertThat(checked.seal().ours()).isTrue();
    }

    @Test
    void refusesAnEncryptedFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(SmallPaper.makePlain())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(keys(out.toByteArray(), Verdict.UNREADABLE)).isEqualTo("seal.problem.encrypted");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "hello", "<html>%PDF-1.7</html>", "PK\u0003\u0004"})
    void refusesWhatIsNoPdf(String text) {
        assertThat(keys(bytes(text), Verdict.UNREADABLE)).isEqualTo("seal.problem.noPdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7",
                "%PDF-1.7\nstartxref\n0\n%%EOF",
                "%PDF-1.7\nstartxref\n99999999999999\n%%EOF",
                "%PDF-1.7\nxref\n0 1000000000\ntrailer\n<<>>\nstartxref\n9\n%%EOF",
                "%PDF-1.7\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF",
                "%PDF-1.7\nxref\n0 0\ntrailer\n<< >>\nstartxref\n9\n%%EOF",
                "%PDF-1.7\nxref\n0 0\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF"
            })
    void refusesAShellWithoutADocument(String text) {
        assertThat(keys(bytes(text), Verdict.UNREADABLE)).isEqualTo("seal.problem.damaged");
    }

    @Test
    void refusesWhatIsTooLargeWithoutLookingAtIt() {
        byte[] large = Arrays.copyOf(bytes("%PDF-1.7"), PdfCheck.MOST_BYTES + 1);
        assertThat(keys(large, Verdict.UNREADABLE)).isEqualTo("seal.problem.tooLarge");
    }

    @Test
    void refusesNestingWithoutEnd() {
        String deep = "%PDF-1.7\nxref\n0 0\ntrailer\n<< /Root " + "[".repeat(2_000_000);
        assertThat(keys(bytes(deep + "\nstartxref\n9\n%%EOF"), Verdict.UNREADABLE))
                .isEqualTo("seal.problem.damaged");
    }

    @Test
    void givesUpOnADirectoryThatUnpacksBeyondMeasure() throws IOException {
        byte[] bomb = zeros(500_000_000);
        String head = "%PDF-1.7\n";
        String begin = "1 0 obj\n<< /Type /XRef /W [1 4 2] /Size 1000 /Filter /FlateDecode /Length " + bomb.length
                + " >>\nstream\n";
        byte[] pdf = join(bytes(head + begin), bomb, bytes("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));
        assertThat(keys(pdf, Verdict.UNREADABLE)).isEqualTo("seal.problem.damaged");
    }

    @Test
    void givesUpOnObjectsThatUnpackBeyondMeasure() throws IOException {
        byte[] bomb = zeros(500_000_000);
        byte[] head = bytes("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length "
                + bomb.length + " >>\nstream\n");
        byte[] tail = bytes("\nendstream\nendobj\n");
        int at = head.length + bomb.length + tail.length;
        byte[] entries = {0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 9, 0, 2, 0, 0, 0, 1, 0};
        byte[] xref = join(
                bytes("3 0 obj\n<< /Type /XRef /W [1 4 1] /Size 3 /Root 2 0 R /Length 18 >>\nstream\n"),
                entries,
                bytes("\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n"));
        assertThat(keys(join(head, bomb, tail, xref), Verdict.UNREADABLE)).isEqualTo("seal.problem.damaged");
    }

    @Test
    void givesUpOnVersionsWithoutEnd() {
        byte[] pdf = SealStand.sealed();
        for (int i = 0; i < 100; i++) {
            pdf = Update.byHand(pdf, Map.of());
        }
        assertThat(keys(pdf, Verdict.CHANGED)).isEqualTo("seal.problem.damaged");
    }

    private static String keys(byte[] pdf, Verdict verdict) {
        CheckedPdf checked = PdfCheck.check(pdf, SealStand.OURS);
        assertThat(checked.verdict()).isEqualTo(verdict);
        return String.join(",", checked.problems().stream().map(Problem::key).toList());
    }

    private static byte[] zeros(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[1_000_000];
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            for (int i = 0; i < count; i += chunk.length) {
                packed.write(chunk);
            }
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
