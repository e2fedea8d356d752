package org.khamrabrong.seal;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.AuthenticatedSafe;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.khamrabrong.kernel.Refusal;

/** Keeps out a PKCS#12 that asks for hours of work before its password can be tried. */
final class Pkcs12Effort {

    private static final long MOST_ROUNDS = 2_000_000;

    private Pkcs12Effort() {}

    static void requireBearable(byte[] pkcs12) {
        if (rounds(pkcs12) > MOST_ROUNDS) {
            throw new Refusal("seal.refusal.key.unreadable");
        }
    }

    /** Of one part: encrypted as a whole, or holding keys that are. */
    private static long rounds(ContentInfo part) {
        if (PKCSObjectIdentifiers.encryptedData.equals(part.getContentType())) {
            return rounds(EncryptedData.getInstance(part.getContent()).getEncryptionAlgorithm());
        }
        long rounds = 0;
        for (ASN1Encodable one : ASN1Sequence.getInstance(
                ASN1OctetString.getInstance(part.getContent()).getOctets())) {
            SafeBag bag = SafeBag.getInstance(one);
            if (PKCSObjectIdentifiers.pkcs8ShroudedKeyBag.equals(bag.getBagId())) {
                rounds = Math.addExact(
                        rounds,
                        rounds(EncryptedPrivateKeyInfo.getInstance(bag.getBagValue())
                                .getEncryptionAlgorithm()));
            }
        }
        return rounds;
    }

    private static long rounds(AlgorithmIdentifier encryption) {
        if (!PKCSObjectIdentifiers.id_PBES2.equals(encryption.getAlgorithm())) {
            return PKCS12PBEParams.getInstance(encryption.getParameters())
                    .getIterations()
                    .longValueExact();
        }
        KeyDerivationFunc derivation =
                PBES2Parameters.getInstance(encryption.getParameters()).getKeyDerivationFunc();
        return PBKDF2Params.getInstance(derivation.getParameters())
                .getIterationCount()
                .longValueExact();
    }

    private static long rounds(byte[] pkcs12) {
        try {
            Pfx file = Pfx.getInstance(ASN1Primitive.fromByteArray(pkcs12));
            long rounds = file.getMacData() == null
                    ? 0
                    : file.getMacData().getIterationCount().longValueExact();
            byte[] contents =
                    ASN1OctetString.getInstance(file.getAuthSafe().getContent()).getOctets();
            for (ContentInfo part : AuthenticatedSafe.getInstance(contents).getContentInfo()) {
                rounds = Math.addExact(rounds, rounds(part));
            }
            return rounds;
        } catch (IOException | RuntimeException e) {
            throw new Refusal("seal.refusal.key.unreadable");
        }
    }
}
