package org.khamrabrong.seal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With which key this installation seals, and who says what time it is.
 *
 * @param keystore PKCS#12 file; without it only a demo starts, with a key of its own
 * @param alias where the file holds several keys
 * @param timeStampAddress of a time-stamp authority (RFC 3161); none leaves signatures at level B
 * @param directory where the demo's key and the certificates that ever sealed are kept
 */
@ConfigurationProperties("khamrabrong.signing")
record SealProperties(
        Path keystore,
        String keystorePassword,
        String alias,
        URI timeStampAddress,
        @DefaultValue("5s") Duration timeStampTimeout,
        @DefaultValue("data/signing") Path directory) {

    boolean hasKeystore() {
        return keystore != null && !keystore.toString().isBlank();
    }

    TimeStamps timeStamps() {
        return timeStampAddress == null || timeStampAddress.toString().isBlank()
                ? TimeStamps.NONE
                : new TimeStamps(timeStampAddress, timeStampTimeout);
    }
}
