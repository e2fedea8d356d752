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
        try {
            Pfx file = Pfx.getInstance(ASN1Primitive.fromByteArray(pkcs12));
            if (file.getMacData() != null
                    && !isBearable(file.getMacData().getIterationCount().longValueExact())) {
                throw new Refusal("refusal.key.unreadable");
            }
        } catch (IOException | IllegalArgumentException | ArithmeticException | ClassCastException e) {
            throw new Refusal("refusal.key.unreadable");
        }
    }

    private static boolean isBearable(long rounds) {
        return rounds <= MOST_ROUNDS;
    }
}
