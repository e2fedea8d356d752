package org.khamrabrong.seal;

import java.time.Instant;
import java.util.Map;
import org.khamrabrong.demo.DemoKey;
import org.khamrabrong.seal.authority.RevocationServices;

/** A key, a seal and a paper for the tests of this module. */
final class SealStand {

    static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
    static final char[] PASSWORD = "a secret of tests".toCharArray();
    static final SealingKey KEY = SealingKey.of(DemoKey.pkcs12("ตราประทับ test", PASSWORD, NOW), PASSWORD, null, NOW);
    static final TrustedCertificates OURS = TrustedCertificates.of(KEY.chain());
    static final PdfSeal SEAL = seal(TimeStamps.NONE);

    private SealStand() {}

    /** Of the key of the tests; whoever is asked about certificates is nobody. */
    static PdfSeal seal(TimeStamps timeStamps) {
        return new PdfSeal(() -> OURS, () -> KEY, timeStamps, RevocationServices.NONE);
    }

    /** Sealed, and completed where authorities are to be asked. */
    static SigningResult sealedBy(PdfSeal seal) {
        return completed(seal, seal.seal(SmallPaper.make(), KEY, "ตรา", NOW), PdfSeal.FIELD);
    }

    /** The same for a signature. */
    static SigningResult signedBy(PdfSeal seal, byte[] sealed, SignatureOrder order) {
        return completed(seal, seal.sign(sealed, order), order.field());
    }

    private static SigningResult completed(PdfSeal seal, SigningResult made, String field) {
        return made.waits() ? seal.complete(made.pdf(), field, NOW) : made;
    }

    static byte[] sealed() {
        return SEAL.seal(SmallPaper.make(), KEY, "ตราประทับของระบบ", NOW).pdf();
    }

    static byte[] signed(byte[] pdf, String slot) {
        return SEAL.sign(pdf, order(slot, KEY)).pdf();
    }

    static byte[] signedByAll() {
        byte[] pdf = sealed();
        for (String slot : SmallPaper.SLOTS) {
            pdf = signed(pdf, slot);
        }
        return pdf;
    }

    static SignatureOrder order(String slot, SigningKey key) {
        return new SignatureOrder(
                slot,
                SmallPaper.picture("ลงนามแล้ว " + slot, 200, 60),
                Map.of(
                        slot + "-attestation",
                        new FieldText("ลงนามโดยสมชาย", SmallPaper.picture("ลงนามโดยสมชาย", 200, 100))),
                new Statement("พ.ต.อ. สมชาย ใจดี", "ลงนามคำรับรอง", "กรุงเทพมหานคร", NOW),
                key);
    }
}
