package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.PdfA;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.seal.OtherValidators;
import org.springframework.beans.factory.annotation.Autowired;

/** What programs that are not ours say of an agreement that was really signed: with the signer's certificate, then with ours. */
@ApplicationTest
class SignedPdfByOthersTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    Signing signing;

    @Autowired
    SigningDirectory directory;

    @Autowired
    Actors actors;

    private byte[] signed;

    @BeforeEach
    void sign() {
        Made made = organizations.make();
        AgreementId id = stand.frozen(made);
        ShownDocument seen = stand.seen(id);
        String task = stand.makerStep(id);
        Means own = OwnKeys.of("Somchai Signer").means();
        actors.as(made.username(Role.HEAD), () -> signing.sign(task, seen, own, TestOrganization.PASSWORD));
        stand.sign(made.username(Role.SUPERIOR), stand.receiverStep(id));
        signed = actors.as(made.username(Role.AUDITOR), () -> directory.pdf(id, 1, 2))
                .content();
    }

    @Test
    void pdfsigFindsTheSealBothSignaturesAndTheConfirmationOfTheOwnCertificateValid() throws Exception {
        String said = OtherValidators.pdfsig(signed);

        assertThat(said).contains("Total document signed").doesNotContain("Digest Mismatch");
        assertThat(said.split("Signature is Valid", -1)).hasSize(5);
    }

    @Test
    void pdfsigFindsOneFlippedBit() throws Exception {
        signed[signed.length / 4] ^= 1;

        assertThat(OtherValidators.pdfsig(signed)).contains("Digest Mismatch");
    }

    @Test
    void dssFindsAllOfThemIntactAndWhoseTheyAre() throws Exception {
        for (String field : List.of("seal", "maker-1", "maker-1-confirmation", "receiver-1")) {
            var found = OtherValidators.dss(signed, field);
            assertThat(found.getSignatureCryptographicVerification().isReferenceDataIntact())
                    .as(field)
                    .isTrue();
            assertThat(found.getSignatureCryptographicVerification().isSignatureIntact())
                    .as(field)
                    .isTrue();
        }
        assertThat(OtherValidators.dss(signed, "maker-1")
                        .getSigningCertificateToken()
                        .getCertificate()
                        .getSubjectX500Principal()
                        .getName())
                .contains("Somchai Signer");
    }

    @Test
    void veraPdfFindsAPdfForTheArchive() throws Exception {
        assertThat(PdfA.violations(signed)).isEmpty();
    }
}
