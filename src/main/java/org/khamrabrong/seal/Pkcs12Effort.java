package org.khamrabrong.seal;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.khamrabrong.kernel.Refusal;

/** Keeps out a PKCS#12 that asks for hours of work before its password can be tried. */
final class Pkcs12Effort {

    private static final long MOST_ROUNDS = 2_000_000;

    private Pkcs12Effort() {}

    static void requireBearable(byte[] pkcs12) {
        if (rounds(pkcs12) > MOST_ROUNDS) {
            throw new Refusal("refusal.key.unreadable");
        }
    }

    private static long rounds(byte[] pkcs12) {
        try {
            Pfx file = Pfx.getInstance(ASN1Primitive.fromByteArray(pkcs12));
            return file.getMacData() == null
                    ? 0
                    : file.getMacData().getIterationCount().longValueExact();
        } catch (IOException | RuntimeException e) {
            throw new Refusal("refusal.key.unreadable");
        }
    }
}
