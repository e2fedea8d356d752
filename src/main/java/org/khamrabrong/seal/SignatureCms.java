package org.khamrabrong.seal;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Sha256;

/**
 * The one shape of a signature of ours (CMS, as PAdES baseline wants it). The same parts always give the same bytes, so that
 * a checker who puts them together again finds every byte that was changed between them.
 */
final class SignatureCms {

    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private SignatureCms() {}

    /** What is signed in the end: the document's digest and the signer's certificate, DER. */
    static ASN1Set signedAttributes(byte[] documentDigest, X509Certificate signer) {
        byte[] certificateDigest = Sha256.digest().digest(encoded(signer));
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(attribute(PKCSObjectIdentifiers.pkcs_9_at_contentType, CMSObjectIdentifiers.data));
        attributes.add(attribute(PKCSObjectIdentifiers.pkcs_9_at_messageDigest, new DEROctetString(documentDigest)));
        attributes.add(attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new SigningCertificateV2(new ESSCertIDv2(certificateDigest))));
        return new DERSet(attributes);
    }

    /** @param timeStamp token over the signature value; null where there is none */
    static byte[] assemble(
            List<X509Certificate> chain, ASN1Set signedAttributes, byte[] value, @Nullable ContentInfo timeStamp) {
        X509Certificate signer = chain.get(0);
        Certificate certificate = Certificate.getInstance(encoded(signer));
        SignerInfo signerInfo = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(certificate.getIssuer(), signer.getSerialNumber())),
                SHA_256,
                signedAttributes,
                KeyAlgorithm.of(signer.getPublicKey()).identifier(),
                new DEROctetString(value),
                timeStamp == null
                        ? null
                        : new DERSet(attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, timeStamp)));
        ASN1EncodableVector certificates = new ASN1EncodableVector();
        chain.forEach(one -> certificates.add(Certificate.getInstance(encoded(one))));
        SignedData data = new SignedData(
                new DERSet(SHA_256),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                new DERSet(certificates),
                null,
                new DERSet(signerInfo));
        return der(new ContentInfo(CMSObjectIdentifiers.signedData, data));
    }

    static byte[] der(ASN1Encodable structure) {
        try {
            return structure.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Attribute attribute(ASN1ObjectIdentifier kind, ASN1Encodable value) {
        return new Attribute(kind, new DERSet(value));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
