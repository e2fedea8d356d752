package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.seal.authority.AllowedHosts;
import org.khamrabrong.seal.authority.RevocationServices;

/** Where time is stamped, the file brings what it takes to check its certificates later, or the signature says why not. */
class LongTermTest {

    private static final Duration ENOUGH = Duration.ofSeconds(30);

    @ParameterizedTest
    @EnumSource(names = {"ANSWERS", "LISTS", "DELEGATES"})
    void bringsWhatTheIssuersSay(TestAuthority.Manner manner) {
        try (Stand stand = new Stand(manner)) {
            SigningResult signed = stand.signedBy(stand.authority.key("ผู้ลงนาม"));
            assertThat(signed.level()).isEqualTo(Level.LT);
            assertThat(signed.because()).isNull();
            CheckedPdf checked = PdfCheck.check(signed.pdf(), SealStand.OURS);
            assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
            assertThat(checked.seal().level()).isEqualTo(Level.LT);
            assertThat(checked.signatures()).singleElement().satisfies(one -> {
                assertThat(one.level()).isEqualTo(Level.LT);
                assertThat(one.confirmed()).isTrue();
                assertThat(one.ours()).isFalse();
            });
            assertThat(checked.unsigned()).containsExactly("receiver-1");
        }
    }

    @Test
    void keepsWhatEarlierSignaturesBrought() {
        try (Stand stand = new Stand(TestAuthority.Manner.ANSWERS)) {
            byte[] first = stand.signedBy(stand.authority.key("คนแรก")).pdf();
            SigningResult both = SealStand.signedBy(
                    stand.seal, first, SealStand.order("receiver-1", stand.authority.key("คนที่สอง")));
            CheckedPdf checked = PdfCheck.check(both.pdf(), SealStand.OURS);
            assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
            assertThat(checked.complete()).isTrue();
            assertThat(checked.signatures()).extracting(CheckedSignature::level).containsOnly(Level.LT);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTHING", "OUTDATED", "FORGED", "COLLEAGUE"})
    void waitsForTheIssuersAtATimeStampWhereTheirWordIs(TestAuthority.Manner manner) {
        try (Stand stand = new Stand(manner)) {
            SigningResult signed = stand.signedBy(stand.authority.key("ผู้ลงนาม"));
            assertThat(signed.level()).isEqualTo(Level.T);
            assertThat(signed.waits()).isTrue();
            assertThat(signed.because()).isEqualTo("seal.refusal.waits.issuerSilent");
            CheckedPdf checked = PdfCheck.check(signed.pdf(), SealStand.OURS);
            assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
            assertThat(checked.signatures()).extracting(CheckedSignature::level).containsExactly(Level.T);
        }
    }

    /** A homemade certificate must not choose whom this server calls. */
    @Test
    void asksNobodyWhomOnlyTheCertificateNames() {
        try (TestAuthority authority = new TestAuthority(TestAuthority.Manner.ANSWERS);
                TimeStampStand time = new TimeStampStand(TimeStampStand.Manner.HONEST)) {
            PdfSeal seal = new PdfSeal(
                    () -> SealStand.OURS,
                    () -> SealStand.KEY,
                    time.client(ENOUGH),
                    new RevocationServices(
                            new AllowedHosts(
                                    Set.of("ocsp.example.org", authority.host().split(":")[0])),
                            ENOUGH));
            SigningResult signed =
                    SealStand.signedBy(seal, SealStand.sealed(), SealStand.order("maker-1", authority.key("ผู้ลงนาม")));
            assertThat(authority.asked()).isEmpty();
            assertThat(signed.waits()).isFalse();
            assertThat(signed.because()).isEqualTo("seal.degraded.noValidationData");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWERS", "LISTS", "DELEGATES"})
    void refusesARevokedCertificate(TestAuthority.Manner manner) {
        try (Stand stand = new Stand(manner)) {
            SealingKey key = stand.authority.key("ผู้ลงนาม");
            stand.authority.revoke(key.certificate());
            assertThatThrownBy(() -> stand.signedBy(key))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("seal.refusal.key.revoked"));
        }
    }

    /** A time-stamp authority that is down must not be a way around the issuer's word. */
    @Test
    void refusesARevokedCertificateAlsoWhereNoTimeIsStamped() {
        try (TestAuthority authority = new TestAuthority(TestAuthority.Manner.ANSWERS)) {
            PdfSeal seal = new PdfSeal(
                    () -> SealStand.OURS,
                    () -> SealStand.KEY,
                    TimeStamps.NONE,
                    new RevocationServices(new AllowedHosts(Set.of(authority.host())), ENOUGH));
            SealingKey key = authority.key("ผู้ลงนาม");
            authority.revoke(key.certificate());
            assertThatThrownBy(() -> SealStand.signedBy(seal, SealStand.sealed(), SealStand.order("maker-1", key)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("seal.refusal.key.revoked"));
        }
    }

    /** Certificates that come along vouch for nobody whom they have not issued. */
    @Test
    void trustsNobodyForTheCompanyOfATrustedCertificate() {
        try (TestAuthority trusted = new TestAuthority(TestAuthority.Manner.ANSWERS);
                TestAuthority other = new TestAuthority(TestAuthority.Manner.ANSWERS)) {
            X509Certificate alone = other.key("ผู้อื่น").certificate();
            TrustedCertificates roots = TrustedCertificates.of(List.of(trusted.root()));
            assertThat(roots.standBehind(List.of(alone, trusted.root()))).isFalse();
            assertThat(roots.standBehind(List.of(alone, other.root(), trusted.root())))
                    .isFalse();
            assertThat(roots.standBehind(trusted.key("ผู้ลงนาม").chain())).isTrue();
        }
    }

    /** Where its issuer may be asked, silence is no word for it. */
    @Test
    void waitsForTheIssuerAlsoWhereNoTimeIsStamped() {
        try (TestAuthority authority = new TestAuthority(TestAuthority.Manner.NOTHING)) {
            PdfSeal seal = new PdfSeal(
                    () -> SealStand.OURS,
                    () -> SealStand.KEY,
                    TimeStamps.NONE,
                    new RevocationServices(new AllowedHosts(Set.of(authority.host())), ENOUGH));
            SigningResult made = seal.sign(SealStand.sealed(), SealStand.order("maker-1", authority.key("ผู้ลงนาม")));
            assertThat(made.waits()).isTrue();
            assertThat(authority.asked()).isEmpty();
            SigningResult asked = seal.complete(made.pdf(), "maker-1", SealStand.NOW);
            assertThat(asked.waits()).isTrue();
            assertThat(asked.because()).isEqualTo("seal.refusal.waits.issuerSilent");
        }
    }

    @Test
    void countsTheStampOfARevokedAuthorityForNothing() {
        try (Stand stand = new Stand(TestAuthority.Manner.ANSWERS)) {
            byte[] sealed = SealStand.sealed();
            stand.authority.revokeAllForTime();
            SigningResult signed = SealStand.signedBy(stand.seal, sealed, SealStand.order("maker-1", SealStand.KEY));
            assertThat(signed.level()).isEqualTo(Level.B);
            assertThat(signed.waits()).isTrue();
            assertThat(signed.because()).isEqualTo("seal.refusal.waits.authorityRevoked");
            assertThat(PdfCheck.check(signed.pdf(), SealStand.OURS).signatures())
                    .extracting(CheckedSignature::level)
                    .containsExactly(Level.B);
        }
    }

    @Test
    void takesTheTimeOnlyOfATrustedAuthority() {
        try (TestAuthority trusted = new TestAuthority(TestAuthority.Manner.ANSWERS);
                TestAuthority other = new TestAuthority(TestAuthority.Manner.ANSWERS);
                TimeStampStand right = new TimeStampStand(TimeStampStand.Manner.HONEST, trusted);
                TimeStampStand wrong = new TimeStampStand(TimeStampStand.Manner.HONEST, other)) {
            TrustedCertificates roots = TrustedCertificates.of(List.of(trusted.root()));
            assertThat(sealedAt(right, roots).level()).isNotEqualTo(Level.B);
            SigningResult degraded = sealedAt(wrong, roots);
            assertThat(degraded.level()).isEqualTo(Level.B);
            assertThat(degraded.because()).isEqualTo("seal.refusal.waits.otherAuthority");
        }
    }

    private static SigningResult sealedAt(TimeStampStand time, TrustedCertificates roots) {
        TimeStamps client = time.client(ENOUGH);
        return SealStand.sealedBy(SealStand.seal(new TimeStamps(client.address(), client.timeout(), roots)));
    }

    @Test
    void findsOneFlippedBitInAFileWithSuchData() {
        try (Stand stand = new Stand(TestAuthority.Manner.ANSWERS)) {
            byte[] pdf = stand.signedBy(stand.authority.key("ผู้ลงนาม")).pdf();
            for (int at = 11; at < pdf.length; at += 401) {
                byte[] flipped = pdf.clone();
                flipped[at] ^= 4;
                assertThat(PdfCheck.check(flipped, SealStand.OURS).verdict())
                        .as("byte %d", at)
                        .isNotEqualTo(Verdict.INTACT);
            }
        }
    }

    /** An authority that issued the certificates of the signer and of the time-stamp authority, and may be asked. */
    private static final class Stand implements AutoCloseable {

        private final TestAuthority authority;
        private final TimeStampStand time;
        private final PdfSeal seal;

        Stand(TestAuthority.Manner manner) {
            authority = new TestAuthority(manner);
            time = new TimeStampStand(TimeStampStand.Manner.HONEST, authority);
            seal = new PdfSeal(
                    () -> SealStand.OURS,
                    () -> SealStand.KEY,
                    time.client(ENOUGH),
                    new RevocationServices(new AllowedHosts(Set.of(authority.host())), ENOUGH));
        }

        SigningResult signedBy(SealingKey key) {
            byte[] sealed = SealStand.sealedBy(seal).pdf();
            return SealStand.signedBy(seal, sealed, SealStand.order("maker-1", key));
        }

        @Override
        public void close() {
            time.close();
            authority.close();
        }
    }
}
