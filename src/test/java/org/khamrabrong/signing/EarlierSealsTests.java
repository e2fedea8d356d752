package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khamrabrong.demo.DemoKey;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.seal.PdfCheck;
import org.khamrabrong.seal.PdfSeal;
import org.khamrabrong.seal.SealingKeys;
import org.khamrabrong.seal.SignatureOrder;
import org.khamrabrong.seal.Statement;
import org.khamrabrong.seal.TimeStamps;
import org.khamrabrong.seal.Verdict;
import org.khamrabrong.seal.authority.RevocationServices;
import org.springframework.beans.factory.annotation.Autowired;

/** Keys are exchanged and nodes join; each here has an empty directory, and the database is all that they share. */
@ApplicationTest
class EarlierSealsTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    SigningDirectory directory;

    @Autowired
    Actors actors;

    @Autowired
    KeptCertificates certificates;

    @TempDir
    Path folder;

    @Test
    void knowsADocumentThatWasSealedWithOneKeyAndSignedWithTheNext() {
        byte[] sealed = frozen();
        byte[] signed = signed(sealed, started("second"));

        assertThat(PdfCheck.check(signed, started("third")).verdict()).isEqualTo(Verdict.INTACT);
    }

    @Test
    void knowsADocumentOfANodeThatStartedLater() {
        SealingKeys here = started("here");
        byte[] signed = signed(frozen(), started("there"));

        assertThat(PdfCheck.check(signed, here).verdict()).isEqualTo(Verdict.INTACT);
    }

    private SealingKeys started(String name) {
        Path own = folder.resolve(name);
        SealingKeys keys = new SealingKeys(DemoKey.in(own, name, Instant.now()), own.resolve("certificates.pem"));
        new EarlierSeals(certificates, keys).afterSingletonsInstantiated();
        return keys;
    }

    private static byte[] signed(byte[] sealed, SealingKeys keys) {
        PdfSeal seal = new PdfSeal(() -> keys, keys::current, TimeStamps.NONE, RevocationServices.NONE);
        SignatureOrder order = new SignatureOrder(
                "maker-1", null, Map.of(), Statement.of("ผู้ลงนาม", null, Instant.now()), keys.current());
        return seal.sign(sealed, order).pdf();
    }

    private byte[] frozen() {
        Made made = organizations.make();
        AgreementId id = stand.frozen(made);
        return actors.as(made.username(Role.AUDITOR), () -> directory.pdf(id, 1, 0))
                .content();
    }
}
