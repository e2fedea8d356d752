package org.khamrabrong.seal;

import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Brings a time-stamp token into one shape: what the authority signed stays, what nobody signed is written anew from it. So a
 * byte changed there later makes another shape.
 */
final class CanonicalTimeStamp {

    /** By the digest: what a signature over it may be called. */
    private static final Map<ASN1ObjectIdentifier, Set<ASN1ObjectIdentifier>> NAMES = Map.of(
            NISTObjectIdentifiers.id_sha256,
            Set.of(
                    PKCSObjectIdentifiers.rsaEncryption,
                    PKCSObjectIdentifiers.sha256WithRSAEncryption,
                    X9ObjectIdentifiers.ecdsa_with_SHA256),
            NISTObjectIdentifiers.id_sha384,
            Set.of(
                    PKCSObjectIdentifiers.rsaEncryption,
                    PKCSObjectIdentifiers.sha384WithRSAEncryption,
                    X9ObjectIdentifiers.ecdsa_with_SHA384),
            NISTObjectIdentifiers.id_sha512,
            Set.of(
                    PKCSObjectIdentifiers.rsaEncryption,
                    PKCSObjectIdentifiers.sha512WithRSAEncryption,
                    X9ObjectIdentifiers.ecdsa_with_SHA512));

    private CanonicalTimeStamp() {}

    static ContentInfo of(ContentInfo token, X509CertificateHolder signer) {
        SignedData data = SignedData.getInstance(token.getContent());
        SignerInfo info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        AlgorithmIdentifier digest = info.getDigestAlgorithm();
        AlgorithmIdentifier algorithm = info.getDigestEncryptionAlgorithm();
        if (!isPlain(digest) || !names(algorithm, digest)) {
            throw new IllegalArgumentException("unknown algorithm");
        }
        SignerInfo written = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(signer.getIssuer(), signer.getSerialNumber())),
                digest,
                info.getAuthenticatedAttributes(),
                algorithm,
                info.getEncryptedDigest(),
                null);
        return new ContentInfo(
                CMSObjectIdentifiers.signedData,
                new SignedData(
                        new DERSet(digest),
                        new ContentInfo(
                                PKCSObjectIdentifiers.id_ct_TSTInfo,
                                data.getEncapContentInfo().getContent()),
                        data.getCertificates(),
                        null,
                        new DERSet(written)));
    }

    private static boolean names(AlgorithmIdentifier algorithm, AlgorithmIdentifier digest) {
        return PKCSObjectIdentifiers.id_RSASSA_PSS.equals(algorithm.getAlgorithm())
                || isPlain(algorithm)
                        && NAMES.getOrDefault(digest.getAlgorithm(), Set.of()).contains(algorithm.getAlgorithm());
    }

    private static boolean isPlain(AlgorithmIdentifier algorithm) {
        return algorithm.getParameters() == null || DERNull.INSTANCE.equals(algorithm.getParameters());
    }
}
