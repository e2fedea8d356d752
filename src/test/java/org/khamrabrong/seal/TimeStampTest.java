package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.seal.TimeStampStand.Manner;

/** A signature gets its time stamp, or is made without one and says why. */
class TimeStampTest {

    private static final Duration ENOUGH = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void addsTheTimeOfAnHonestAuthority() {
        try (TimeStampStand authority = new TimeStampStand(Manner.HONEST)) {
            SigningResult signed = sealWith(authority.client(ENOUGH));
            assertThat(signed.level()).isEqualTo(Level.LT);
            assertThat(signed.degradedBecause()).isNull();
            CheckedSignature seal = PdfCheck.check(signed.pdf(), SealStand.OURS).seal();
            assertThat(seal.level()).isEqualTo(Level.LT);
            assertThat(seal.stampedAt()).isEqualTo(TimeStampStand.AT);
            assertThat(seal.stampedBy()).isEqualTo("CN=Test time");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GARBAGE, seal.degraded.nonsense",
        "EMPTY, seal.degraded.nonsense",
        "ENDLESS, seal.degraded.nonsense",
        "OTHER_NONCE, seal.degraded.nonsense",
        "OTHER_DOCUMENT, seal.degraded.nonsense",
        "REFUSING, seal.degraded.refused",
        "BROKEN, seal.degraded.unreachable"
    })
    void signsWithoutWhereTheAuthorityIs(Manner manner, String because) {
        try (TimeStampStand authority = new TimeStampStand(manner)) {
            assertDegraded(sealWith(authority.client(ENOUGH)), because);
        }
    }

    @ParameterizedTest
    @CsvSource({"SILENT", "DRIPPING"})
    @Timeout(60)
    void doesNotWaitForAnAuthorityThatIs(Manner manner) {
        try (TimeStampStand authority = new TimeStampStand(manner)) {
            assertDegraded(sealWith(authority.client(SHORT)), "seal.degraded.timeout");
        }
    }

    @Test
    void signsWithoutWhereNobodyAnswers() {
        TimeStamps nobody;
        try (TimeStampStand gone = new TimeStampStand(Manner.HONEST)) {
            nobody = gone.client(ENOUGH);
        }
        assertDegraded(sealWith(nobody), "seal.degraded.unreachable");
        assertDegraded(sealWith(nobody()), "seal.degraded.unreachable");
    }

    @Test
    void asksNobodyWhereNoStampIsWished() {
        SignatureOrder order = SealStand.order("maker-1", SealStand.KEY);
        SignatureOrder plain = new SignatureOrder(
                order.field(), null, order.texts(), "ก", null, null, SealStand.KEY, SealStand.NOW, false);
        PdfSeal seal = SealStand.seal(nobody());
        SigningResult signed = seal.sign(SealStand.sealed(), plain);
        assertThat(signed.level()).isEqualTo(Level.B);
        assertThat(signed.degradedBecause()).isNull();
    }

    @Test
    void findsOneFlippedBitInAStampedSignature() {
        try (TimeStampStand authority = new TimeStampStand(Manner.HONEST)) {
            byte[] pdf = sealWith(authority.client(ENOUGH)).pdf();
            for (int at = 7; at < pdf.length; at += 67) {
                byte[] flipped = pdf.clone();
                flipped[at] ^= 1;
                assertThat(PdfCheck.check(flipped, SealStand.OURS).verdict())
                        .as("byte %d", at)
                        .isNotEqualTo(Verdict.INTACT);
            }
        }
    }

    private static TimeStamps nobody() {
        return new TimeStamps(URI.create("http://no-such-host.invalid/"), ENOUGH, TrustedCertificates.none());
    }

    private static SigningResult sealWith(TimeStamps timeStamps) {
        return SealStand.seal(timeStamps).seal(SmallPaper.make(), SealStand.KEY, "ตรา", SealStand.NOW);
    }

    private static void assertDegraded(SigningResult signed, String because) {
        assertThat(signed.level()).isEqualTo(Level.B);
        assertThat(signed.degradedBecause()).isEqualTo(because);
        assertThat(PdfCheck.check(signed.pdf(), SealStand.OURS).verdict()).isEqualTo(Verdict.INTACT);
    }
}
