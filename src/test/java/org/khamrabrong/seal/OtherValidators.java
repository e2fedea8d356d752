package org.khamrabrong.seal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.cades.validation.CMSDocumentAnalyzer;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.ASN1InputStream;

/** Programs that are not ours, asked about a PDF. */
public final class OtherValidators {

    private OtherValidators() {}

    /**
     * The value and what it covers are handed over apart: DSS 6.4 with Bouncy Castle 1.85 or later stumbles over the zeros
     * behind the value, which every PDF has; see decision 15.
     */
    public static AdvancedSignature dss(byte[] pdf, String field) throws IOException {
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

    /** A command line tool of many distributions. */
    public static String pdfsig(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(Files.createTempFile("signed", ".pdf"), pdf);
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
        Files.delete(file);
        return said;
    }
}
