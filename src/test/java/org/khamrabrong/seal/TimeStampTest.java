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
            assertThat(signed.because()).isNull();
            CheckedSignature seal = PdfCheck.check(signed.pdf(), SealStand.OURS).seal();
            assertThat(seal.level()).isEqualTo(Level.LT);
            assertThat(seal.stamp().at()).isEqualTo(TimeStampStand.AT);
            assertThat(seal.stamp().by()).isEqualTo("CN=Test time");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GARBAGE, seal.refusal.waits.nonsense",
        "EMPTY, seal.refusal.waits.nonsense",
        "ENDLESS, seal.refusal.waits.nonsense",
        "OTHER_NONCE, seal.refusal.waits.nonsense",
        "OTHER_DOCUMENT, seal.refusal.waits.nonsense",
        "REFUSING, seal.refusal.waits.refused",
        "BROKEN, seal.refusal.waits.unreachable"
    })
    void waitsWhereTheAuthorityIs(Manner manner, String because) {
        try (TimeStampStand authority = new TimeStampStand(manner)) {
            assertWaits(sealWith(authority.client(ENOUGH)), because);
        }
    }

    @ParameterizedTest
    @CsvSource({"SILENT", "DRIPPING"})
    @Timeout(60)
    void doesNotWaitForAnAuthorityThatIs(Manner manner) {
        try (TimeStampStand authority = new TimeStampStand(manner)) {
            assertWaits(sealWith(authority.client(SHORT)), "seal.refusal.waits.timeout");
        }
    }

    @Test
    void waitsWhereNobodyAnswers() {
        TimeStamps nobody;
        try (TimeStampStand gone = new TimeStampStand(Manner.HONEST)) {
            nobody = gone.client(ENOUGH);
        }
        assertWaits(sealWith(nobody), "seal.refusal.waits.unreachable");
        assertWaits(sealWith(nobody()), "seal.refusal.waits.unreachable");
    }

    /** Who makes a signature waits for nobody. */
    @Test
    void makesASignatureWithoutAskingTheAuthority() {
        try (TimeStampStand authority = new TimeStampStand(Manner.SILENT)) {
            SigningResult made = SealStand.seal(authority.client(Duration.ofDays(1)))
                    .sign(SealStand.sealed(), SealStand.order("maker-1", SealStand.KEY));
            assertThat(made.waits()).isTrue();
            assertThat(made.level()).isEqualTo(Level.B);
        }
    }

    /** What was made while there was an authority is completed without one, once an operator has given it up. */
    @Test
    void completesWithoutAStampWhereThereIsNoAuthorityAnyMore() {
        byte[] made = SealStand.seal(nobody())
                .sign(SealStand.sealed(), SealStand.order("maker-1", SealStand.KEY))
                .pdf();
        SigningResult completed = SealStand.SEAL.complete(made, "maker-1", SealStand.NOW);
        assertThat(completed.waits()).isFalse();
        assertThat(completed.level()).isEqualTo(Level.B);
        assertThat(PdfCheck.check(completed.pdf(), SealStand.OURS).verdict()).isEqualTo(Verdict.INTACT);
    }

    @Test
    void completesWithoutAStampWhatLeftNoRoomForOne() {
        byte[] made = SealStand.signed(SealStand.sealed(), "maker-1");
        try (TimeStampStand authority = new TimeStampStand(Manner.HONEST)) {
            SigningResult completed = SealStand.seal(authority.client(ENOUGH)).complete(made, "maker-1", SealStand.NOW);
            assertThat(completed.waits()).isFalse();
            assertThat(completed.level()).isEqualTo(Level.B);
        }
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
        return SealStand.sealedBy(SealStand.seal(timeStamps));
    }

    private static void assertWaits(SigningResult signed, String because) {
        assertThat(signed.waits()).isTrue();
        assertThat(signed.because()).isEqualTo(because);
        assertThat(PdfCheck.check(signed.pdf(), SealStand.OURS).verdict()).isEqualTo(Verdict.INTACT);
    }
}
