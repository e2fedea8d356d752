package org.khamrabrong.seal;

import org.khamrabrong.demo.DemoKey;

/** Sealed papers for the tests of other modules. */
public final class SealedSample {

    /** With which {@link #signed} is sealed, as PEM. */
    public static final String CERTIFICATES = SealStand.OURS.toPem();

    public static final String FINGERPRINT = Fingerprint.of(SealStand.KEY.certificate());

    private SealedSample() {}

    /** Two places to sign, the maker's signed by that name. */
    public static byte[] signed(String signer) {
        SignatureOrder order = SealStand.order("maker-1", SealStand.KEY);
        return SealStand.SEAL
                .sign(
                        SealStand.sealed(),
                        new SignatureOrder(
                                order.field(),
                                order.appearance(),
                                order.texts(),
                                new Statement(
                                        signer,
                                        order.statement().reason(),
                                        order.statement().location(),
                                        order.statement().at()),
                                order.key()))
                .pdf();
    }

    public static byte[] sealedByAnother() {
        SealingKey other = SealingKey.of(
                DemoKey.pkcs12("ตราประทับ test", SealStand.PASSWORD, SealStand.NOW),
                SealStand.PASSWORD,
                null,
                SealStand.NOW);
        return SealStand.SEAL
                .seal(SmallPaper.make(), other, "ตรา", SealStand.NOW)
                .pdf();
    }
}
