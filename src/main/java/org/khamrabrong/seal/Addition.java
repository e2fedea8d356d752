package org.khamrabrong.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.bouncycastle.asn1.ASN1Set;
import org.khamrabrong.kernel.Sha256;

/** One incremental update, signed as a whole. */
record Addition(PDDocument document, COSDictionary signature, SigningKey key) {

    private static final int ROOM_BESIDE_CERTIFICATES = 2048;
    private static final int CHUNK = 64 * 1024;

    /** @param roomForTime how many bytes the value leaves free for what a time-stamp authority will say */
    byte[] signed(int roomForTime) throws IOException {
        int room = ROOM_BESIDE_CERTIFICATES + sizeOfChain() + roomForTime;
        signature.setItem(COSName.CONTENTS, new COSString(new byte[room], true));
        signature.setNeedToBeUpdated(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExternalSigningSupport support = document.saveIncrementalForExternalSigning(out);
        ASN1Set attributes = SignatureCms.signedAttributes(digest(support.getContent()), key.certificate());
        byte[] value = key.sign(SignatureCms.der(attributes));
        support.setSignature(SignatureCms.assemble(key.chain(), attributes, value, null));
        return out.toByteArray();
    }

    private int sizeOfChain() {
        int size = 0;
        for (X509Certificate certificate : key.chain()) {
            try {
                size += certificate.getEncoded().length;
            } catch (CertificateEncodingException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return size;
    }

    private static byte[] digest(InputStream content) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            digest.update(chunk, 0, read);
        }
        return digest.digest();
    }
}
