package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.cades.validation.CMSDocumentAnalyzer;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.ASN1InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khamrabrong.document.PdfA;

/** What programs that are not ours say of our files. */
class OtherValidatorsTest {

    private static final byte[] SIGNED = SealStand.signedByAll();

    @TempDir
    Path folder;

    @Test
    void veraPdfFindsAPdfForTheArchiveAlsoAfterAllSigned() throws Exception {
        assertThat(PdfA.violations(SIGNED)).isEmpty();
    }

    @Test
    void dssFindsEverySignatureIntact() throws Exception {
        for (String field : List.of("seal", "maker-1", "receiver-1")) {
            SignatureCryptographicVerification found = dss(SIGNED, field).getSignatureCryptographicVerification();
            assertThat(found.isReferenceDataIntact()).as(field).isTrue();
            assertThat(found.isSignatureIntact()).as(field).isTrue();
        }
    }

    @Test
    void dssFindsTheTimeStampIntact() throws Exception {
        try (TimeStampStand authority = new TimeStampStand(TimeStampStand.Manner.HONEST)) {
            byte[] pdf = SealStand.seal(authority.client(Duration.ofSeconds(30)))
                    .seal(SmallPaper.make(), SealStand.KEY, "ตรา", SealStand.NOW)
                    .pdf();
            assertThat(dss(pdf, "seal").getSignatureTimestamps())
                    .hasSize(1)
                    .allMatch(stamp -> stamp.isMessageImprintDataIntact());
        }
    }

    @Test
    void veraPdfAndPdfsigAlsoAcceptConfirmationsWithDataForCheckingLater() throws Exception {
        try (TimeStampStand authority = new TimeStampStand(TimeStampStand.Manner.HONEST)) {
            PdfSeal seal = SealStand.seal(authority.client(Duration.ofSeconds(30)));
            byte[] sealed = seal.seal(SmallPaper.make(), SealStand.KEY, "ตรา", SealStand.NOW)
                    .pdf();
            byte[] pdf =
                    seal.sign(sealed, SealStand.order("maker-1", SealStand.KEY)).pdf();
            assertThat(PdfA.violations(pdf)).isEmpty();
            assertThat(pdfsig(pdf).split("Signature is Valid", -1)).hasSize(5);
        }
    }

    @Test
    void pdfsigFindsEverySignatureValid() throws Exception {
        String said = pdfsig(SIGNED);
        assertThat(said).contains("Total document signed").doesNotContain("Digest Mismatch");
        assertThat(said.split("Signature is Valid", -1)).hasSize(4);
    }

    @Test
    void pdfsigFindsOneFlippedBit() throws Exception {
        byte[] flipped = SIGNED.clone();
        flipped[2000] ^= 1;
        assertThat(pdfsig(flipped)).contains("Digest Mismatch");
    }

    /**
     * The value and what it covers are handed over apart: this DSS with this Bouncy Castle stumbles over the zeros behind the
     * value, which every PDF has.
     */
    private static AdvancedSignature dss(byte[] pdf, String field) throws IOException {
        try (PDDocument document = PdfFile.open(pdf)) {
            COSDictionary value = Fields.of(document).byName().get(field).getCOSDictionary(COSName.V);
            SignatureInFile found = SignatureInFile.of(field, value, pdf);
            ByteArrayOutputStream covered = new ByteArrayOutputStream();
            covered.write(pdf, 0, found.gapBegin());
            covered.write(pdf, found.gapEnd(), found.end() - found.gapEnd());
            byte[] cms = new ASN1InputStream(found.contents()).readObject().getEncoded();
            CMSDocumentAnalyzer analyzer = new CMSDocumentAnalyzer(new InMemoryDocument(cms));
            analyzer.setDetachedContents(List.of(new InMemoryDocument(covered.toByteArray())));
            analyzer.setCertificateVerifier(new CommonCertificateVerifier());
            AdvancedSignature signature = analyzer.getSignatures().get(0);
            signature.checkSignatureIntegrity();
            return signature;
        }
    }

    private String pdfsig(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("signed.pdf"), pdf);
        Process process;
        try {
            process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "pdfsig is not installed");
            throw e;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
