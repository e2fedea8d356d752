package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.crl.CRLBinary;
import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSRevocationUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.validation.RevocationDataVerifier;
import eu.europa.esig.dss.spi.validation.SignatureValidationContext;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.seal.TestAuthority.Manner;
import org.khamrabrong.seal.authority.AllowedHosts;
import org.khamrabrong.seal.authority.CertificateDates;
import org.khamrabrong.seal.authority.RevocationServices;
import org.khamrabrong.seal.authority.RevocationStatus;

/** What DSS makes of the words of issuers, beside what we make of them; decision 15 rests on where they differ. */
class RevocationByDssTest {

    private static final Date NOW = CertificateDates.old(SealStand.NOW);
    private static final Duration ENOUGH = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource({
        "ANSWERS, false, GOOD",
        "ANSWERS, true, REVOKED",
        "LISTS, false, GOOD",
        "LISTS, true, REVOKED",
        "DELEGATES, false, GOOD",
        "DELEGATES, true, REVOKED",
        "OUTDATED, false, UNKNOWN",
        "OUTDATED, true, UNKNOWN",
        "FORGED, false, UNKNOWN",
        "FORGED, true, UNKNOWN"
    })
    void readsTheSameWord(Manner manner, boolean revoked, RevocationStatus standing) {
        try (TestAuthority authority = new TestAuthority(manner)) {
            SealingKey key = authority.key("ผู้ลงนาม");
            if (revoked) {
                authority.revoke(key.certificate());
            }
            assertThat(ourStanding(authority, key)).isEqualTo(standing);
            RevocationToken<?> word =
                    manner == Manner.LISTS ? list(authority, key.certificate()) : answer(authority, key.certificate());
            assertThat(dssStatus(word)).isEqualTo(CertificateStatus.valueOf(standing.name()));
        }
    }

    /** RFC 6960 lets only those answer for an issuer whom it made for that. */
    @Test
    void isContentWithTheWordOfWhomeverTheIssuerKnows() {
        try (TestAuthority authority = new TestAuthority(Manner.COLLEAGUE)) {
            SealingKey key = authority.key("ผู้ลงนาม");
            authority.revoke(key.certificate());
            assertThat(ourStanding(authority, key)).isEqualTo(RevocationStatus.UNKNOWN);
            assertThat(dssMissesNothing(authority, key.certificate())).isTrue();
        }
    }

    private static RevocationStatus ourStanding(TestAuthority authority, SealingKey key) {
        RevocationServices services = new RevocationServices(new AllowedHosts(Set.of(authority.host())), ENOUGH);
        return services.about(Set.of(new RevocationServices.Chain(key.chain(), false)), SealStand.NOW)
                .standing(key.certificate(), SealStand.NOW);
    }

    private static CertificateStatus dssStatus(RevocationToken<?> word) {
        boolean holds = word.isValid()
                && RevocationDataVerifier.createDefaultRevocationDataVerifier()
                        .isAfterThisUpdateAndBeforeNextUpdate(word, NOW);
        return holds ? word.getStatus() : CertificateStatus.UNKNOWN;
    }

    /** Whether DSS, which trusts the issuer, holds its certificate for one of which all is known. */
    private static boolean dssMissesNothing(TestAuthority authority, X509Certificate certificate) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(authority.root()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setOcspSource((one, issuer) -> answer(authority, one.getCertificate()));
        SignatureValidationContext context = new SignatureValidationContext(NOW);
        context.initialize(verifier);
        context.addCertificateTokenForVerification(new CertificateToken(certificate));
        context.validate();
        return context.checkAllRequiredRevocationDataPresent();
    }

    private static OCSPToken answer(TestAuthority authority, X509Certificate certificate) {
        try {
            CertificateToken asked = new CertificateToken(certificate);
            CertificateToken issuer = new CertificateToken(authority.root());
            BasicOCSPResp answer = DSSRevocationUtils.loadOCSPFromBinaries(authority.wordOn(certificate));
            SingleResp latest = DSSRevocationUtils.getLatestSingleResponse(answer, asked, issuer);
            OCSPToken token = new OCSPToken(answer, latest, asked, issuer);
            token.setExternalOrigin(RevocationOrigin.EXTERNAL);
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CRLToken list(TestAuthority authority, X509Certificate certificate) {
        try {
            CRLBinary list = CRLUtils.buildCRLBinary(authority.wordOn(certificate));
            CertificateToken issuer = new CertificateToken(authority.root());
            return new CRLToken(new CertificateToken(certificate), CRLUtils.buildCRLValidity(list, issuer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
