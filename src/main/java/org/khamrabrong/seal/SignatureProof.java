package org.khamrabrong.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * What a signature value says, and whether it holds.
 *
 * @param chain the signer's certificate first; empty where the value cannot be read
 * @param value what the key made; empty where it cannot be read
 * @param holds whether it was made with that certificate's key over that document, and no byte of it is another
 * @param stamp null where there is none that holds
 */
record SignatureProof(
        List<X509Certificate> chain,
        byte[] value,
        boolean holds,
        @Nullable TimeStampProof stamp) {

    private static final SignatureProof NONE = new SignatureProof(List.of(), new byte[0], false, null);
    private static final int MOST_CERTIFICATES = 10;

    static SignatureProof of(byte[] contents, byte[] documentDigest) {
        try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(contents), contents.length)) {
            ContentInfo cms = ContentInfo.getInstance(in.readObject());
            SignedData data = SignedData.getInstance(cms.getContent());
            SignerInfo info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
            List<X509Certificate> chain = chain(data.getCertificates(), info);
            return of(chain, info, contents, documentDigest);
        } catch (IOException | CertificateException | RuntimeException e) {
            return NONE;
        }
    }

    /** Null where the value cannot be read. */
    @Nullable
    X509Certificate signer() {
        return chain.isEmpty() ? null : chain.get(0);
    }

    /** The same value with a time stamp beside it, or without one. */
    byte[] stamped(byte[] documentDigest, @Nullable ContentInfo token) {
        return SignatureCms.assemble(chain, SignatureCms.signedAttributes(documentDigest, chain.get(0)), value, token);
    }

    /** The signer's and the time-stamp authority's. */
    List<X509Certificate> certificates() {
        List<X509Certificate> all = new ArrayList<>(chain);
        if (stamp != null) {
            all.addAll(stamp.chain());
        }
        return all;
    }

    private static SignatureProof of(
            List<X509Certificate> chain, SignerInfo info, byte[] contents, byte[] documentDigest) {
        X509Certificate signer = chain.get(0);
        byte[] value = info.getEncryptedDigest().getOctets();
        ContentInfo token = token(info.getUnauthenticatedAttributes());
        TimeStampProof stamp = token == null ? null : TimeStampProof.of(token, value);
        ASN1Set attributes = SignatureCms.signedAttributes(documentDigest, signer);
        byte[] expected = SignatureCms.assemble(chain, attributes, value, token);
        boolean holds = isPadded(contents, expected)
                && (token == null) == (stamp == null)
                && CertificateChain.holds(chain)
                && KeyFitness.maySign(signer)
                && SignatureValue.isValid(signer, SignatureCms.der(attributes), value);
        return new SignatureProof(List.copyOf(chain), value, holds, stamp);
    }

    /** The signer's first. */
    private static List<X509Certificate> chain(ASN1Set certificates, SignerInfo info)
            throws IOException, CertificateException {
        if (certificates.size() > MOST_CERTIFICATES) {
            throw new CertificateException("too many");
        }
        IssuerAndSerialNumber id =
                IssuerAndSerialNumber.getInstance(info.getSID().getId());
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> chain = new ArrayList<>();
        for (ASN1Encodable one : certificates) {
            byte[] encoded = one.toASN1Primitive().getEncoded();
            X509Certificate certificate =
                    (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded));
            boolean isSigner =
                    certificate.getSerialNumber().equals(id.getSerialNumber().getValue())
                            && Arrays.equals(
                                    certificate.getIssuerX500Principal().getEncoded(),
                                    id.getName().getEncoded());
            chain.add(isSigner ? 0 : chain.size(), certificate);
        }
        return chain;
    }

    private static @Nullable ContentInfo token(ASN1Set attributes) {
        if (attributes == null) {
            return null;
        }
        Attribute attribute = Attribute.getInstance(attributes.getObjectAt(0));
        if (!PKCSObjectIdentifiers.id_aa_signatureTimeStampToken.equals(attribute.getAttrType())) {
            throw new IllegalArgumentException("unknown attribute");
        }
        return ContentInfo.getInstance(attribute.getAttrValues().getObjectAt(0));
    }

    /** Whether the value is exactly this, and zeros to the end of its room. */
    private static boolean isPadded(byte[] contents, byte[] expected) {
        if (contents.length < expected.length
                || !Arrays.equals(contents, 0, expected.length, expected, 0, expected.length)) {
            return false;
        }
        for (int i = expected.length; i < contents.length; i++) {
            if (contents[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
