package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.PdfA;

/** What programs that are not ours say of our files. */
class OtherValidatorsTest {

    private static final byte[] SIGNED = SealStand.signedByAll();

    @Test
    void veraPdfFindsAPdfForTheArchiveAlsoAfterAllSigned() throws Exception {
        assertThat(PdfA.violations(SIGNED)).isEmpty();
    }

    @Test
    void dssFindsEverySignatureIntact() throws Exception {
        for (String field : List.of("seal", "maker-1", "receiver-1")) {
            SignatureCryptographicVerification found =
                    OtherValidators.dss(SIGNED, field).getSignatureCryptographicVerification();
            assertThat(found.isReferenceDataIntact()).as(field).isTrue();
            assertThat(found.isSignatureIntact()).as(field).isTrue();
        }
    }

    @Test
    void dssFindsTheTimeStampIntact() throws Exception {
        try (TimeStampStand authority = new TimeStampStand(TimeStampStand.Manner.HONEST)) {
            byte[] pdf = SealStand.sealedBy(SealStand.seal(authority.client(Duration.ofSeconds(30))))
                    .pdf();
            assertThat(OtherValidators.dss(pdf, "seal").getSignatureTimestamps())
                    .hasSize(1)
                    .allMatch(stamp -> stamp.isMessageImprintDataIntact());
        }
    }

    @Test
    void veraPdfAndPdfsigAlsoAcceptConfirmationsWithDataForCheckingLater() throws Exception {
        try (TimeStampStand authority = new TimeStampStand(TimeStampStand.Manner.HONEST)) {
            PdfSeal seal = SealStand.seal(authority.client(Duration.ofSeconds(30)));
            byte[] sealed = SealStand.sealedBy(seal).pdf();
            byte[] pdf = SealStand.signedBy(seal, sealed, SealStand.order("maker-1", SealStand.KEY))
                    .pdf();
            assertThat(PdfA.violations(pdf)).isEmpty();
            assertThat(OtherValidators.pdfsig(pdf).split("Signature is Valid", -1))
                    .hasSize(5);
        }
    }

    @Test
    void pdfsigFindsEverySignatureValid() throws Exception {
        String said = OtherValidators.pdfsig(SIGNED);
        assertThat(said).contains("Total document signed").doesNotContain("Digest Mismatch");
        assertThat(said.split("Signature is Valid", -1)).hasSize(4);
    }

    @Test
    void pdfsigFindsOneFlippedBit() throws Exception {
        byte[] flipped = SIGNED.clone();
        flipped[2000] ^= 1;
        assertThat(OtherValidators.pdfsig(flipped)).contains("Digest Mismatch");
    }
}
