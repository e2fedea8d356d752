package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.demo.DemoKey;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.seal.authority.RevocationServices;

/** Which keys seal, and what is said of the others. */
class SealingKeyTest {

    private static final Instant NOW = SealStand.NOW;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"RSA, 2048", "RSA, 3072", "EC, 256", "EC, 384"})
    void sealsAndSignsWithAKeyOfEitherKind(String algorithm, int bits) {
        SealingKey key = new TestStore().with("one", algorithm, bits).key(null, NOW);
        TrustedCertificates ours = TrustedCertificates.of(key.chain());
        PdfSeal seal = new PdfSeal(() -> ours, () -> key, TimeStamps.NONE, RevocationServices.NONE);
        byte[] sealed = seal.seal(SmallPaper.make(), key, "ตรา", NOW).pdf();
        byte[] signed = seal.sign(sealed, SealStand.order("maker-1", key)).pdf();
        assertThat(PdfCheck.check(signed, ours).verdict()).isEqualTo(Verdict.INTACT);
    }

    @Test
    void takesTheKeyThatIsNamed() {
        TestStore store = new TestStore().with("one", "EC", 256).with("two", "EC", 256);
        assertThat(store.key("one", NOW).certificate())
                .isNotEqualTo(store.key("two", NOW).certificate());
    }

    @Test
    void refusesSeveralKeysWithoutAName() {
        assertRefused(
                () -> new TestStore()
                        .with("one", "EC", 256)
                        .with("two", "EC", 256)
                        .key(" ", NOW),
                "several");
    }

    @Test
    void refusesANameThatIsNotThere() {
        assertRefused(() -> new TestStore().with("one", "EC", 256).key("two", NOW), "noKey");
    }

    @Test
    void tellsASignerWhatToDoWithoutSpeakingOfAnAlias() {
        byte[] two =
                new TestStore().with("one", "EC", 256).with("two", "EC", 256).bytes();
        byte[] none = new TestStore().bytes();

        assertRefused(() -> SealingKey.ofSigner(two, SealStand.PASSWORD, NOW), "several.signer");
        assertRefused(() -> SealingKey.ofSigner(none, SealStand.PASSWORD, NOW), "noKey.signer");
    }

    @Test
    void refusesAFileWithoutAKey() {
        assertRefused(() -> new TestStore().key(null, NOW), "noKey");
    }

    @Test
    void refusesAWrongPassword() {
        byte[] store = new TestStore().with("one", "EC", 256).bytes();
        for (String wrong : new String[] {"", "wrong", "ผิด"}) {
            assertRefused(() -> SealingKey.of(store, wrong.toCharArray(), null, NOW), "wrongPassword");
        }
    }

    @Test
    void refusesWhatIsNoPkcs12() {
        for (byte[] bytes : new byte[][] {{}, {1}, "-----BEGIN".getBytes(), new byte[300], SmallPaper.make()}) {
            assertRefused(() -> SealingKey.of(bytes, SealStand.PASSWORD, null, NOW), "unreadable");
        }
        assertRefused(() -> SealingKey.of(new byte[SealingKey.MOST_BYTES + 1], new char[0], null, NOW), "tooLarge");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertRefused(() -> SealingKey.read(folder.resolve("none.p12"), new char[0], null, NOW), "noFile");
        assertRefused(() -> SealingKey.read(folder, new char[0], null, NOW), "noFile");
    }

    @Test
    void refusesACertificateOutsideItsTime() {
        TestStore store = new TestStore().with("one", "EC", 256);
        assertRefused(() -> store.key(null, NOW.plus(Duration.ofDays(400))), "expired");
        assertRefused(() -> store.key(null, NOW.minus(Duration.ofDays(400))), "notYet");
    }

    @Test
    void refusesACertificateForSomethingElse() {
        assertRefused(
                () -> new TestStore()
                        .usage(KeyUsage.keyCertSign)
                        .with("one", "EC", 256)
                        .key(null, NOW),
                "unfit");
        assertRefused(
                () -> new TestStore()
                        .purpose(KeyPurposeId.id_kp_serverAuth)
                        .with("one", "EC", 256)
                        .key(null, NOW),
                "unfit");
        assertThat(new TestStore()
                        .purpose(KeyPurposeId.id_kp_emailProtection)
                        .with("one", "EC", 256)
                        .key(null, NOW))
                .isNotNull();
    }

    @Test
    void refusesAKeyThatIsTooShort() {
        assertRefused(() -> new TestStore().with("one", "RSA", 1024).key(null, NOW), "weak");
    }

    @Test
    void refusesACertificateOfAnotherKey() {
        assertRefused(() -> new TestStore().mismatched("one").key(null, NOW), "otherCertificate");
    }

    @Test
    void makesADemoKeyOnceAndKeepsItFromOthers() throws IOException {
        Path directory = folder.resolve("data/signing");
        SealingKey first = DemoKey.in(directory, "สาธิต", NOW);
        SealingKey again = DemoKey.in(directory, "สาธิต", NOW.minus(Duration.ofDays(2000)));
        assertThat(again.certificate()).isEqualTo(first.certificate());
        assertThat(CertificateNames.of(first.certificate())).isEqualTo("สาธิต");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void remembersEveryCertificateThatEverSealed() {
        Path file = folder.resolve("signing/certificates.pem");
        SealingKey other = new TestStore().with("one", "EC", 256).key(null, NOW);
        SealingKeys earlier = new SealingKeys(other, file);
        SealingKeys keys = new SealingKeys(SealStand.KEY, file);
        assertThat(keys.trusted().contains(other.certificate())).isTrue();
        assertThat(TrustedCertificates.read(file)).isEqualTo(keys.trusted());
        assertThat(earlier.current()).isEqualTo(other);
    }

    private static void assertRefused(Runnable opening, String because) {
        assertThatThrownBy(opening::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("seal.refusal.key." + because));
    }
}
