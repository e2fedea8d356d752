package org.khamrabrong.seal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.khamrabrong.seal.authority.AllowedHosts;
import org.khamrabrong.seal.authority.RevocationServices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With which key this installation seals, and who says what time it is.
 *
 * @param keystore PKCS#12 file; without it only a demo starts, with a key of its own
 * @param alias where the file holds several keys
 * @param timeStampAddress of a time-stamp authority (RFC 3161); none leaves signatures at level B
 * @param timeStampCertificates PEM file, of which one must stand behind every time stamp; none trusts who answers at the address
 * @param revocationHosts that may be asked about revoked certificates whoever brings these; for the system's key and the
 *     time-stamp authority also others, at public addresses
 * @param directory where the demo's key and the certificates that ever sealed are kept
 */
@ConfigurationProperties("khamrabrong.signing")
record SealProperties(
        Path keystore,
        String keystorePassword,
        String alias,
        URI timeStampAddress,
        @DefaultValue("5s") Duration timeStampTimeout,
        Path timeStampCertificates,
        @DefaultValue Set<String> revocationHosts,
        @DefaultValue("5s") Duration revocationTimeout,
        @DefaultValue("data/signing") Path directory) {

    boolean hasKeystore() {
        return keystore != null && !keystore.toString().isBlank();
    }

    TimeStamps timeStamps() {
        return timeStampAddress == null || timeStampAddress.toString().isBlank()
                ? TimeStamps.NONE
                : new TimeStamps(timeStampAddress, timeStampTimeout, authorities());
    }

    RevocationServices revocationServices() {
        return new RevocationServices(new AllowedHosts(revocationHosts), revocationTimeout);
    }

    private TrustedCertificates authorities() {
        return timeStampCertificates == null || timeStampCertificates.toString().isBlank()
                ? TrustedCertificates.none()
                : TrustedCertificates.read(timeStampCertificates);
    }
}
