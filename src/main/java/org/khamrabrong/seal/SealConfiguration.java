package org.khamrabrong.seal;

import java.nio.file.Path;
import java.time.Clock;
import org.khamrabrong.kernel.InstallationSignature;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.StartCheck;
import org.khamrabrong.kernel.UnusableSetting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the key at the start, so that a key that cannot sign is found then and not at the first signature. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealProperties.class)
class SealConfiguration {

    private static final String CERTIFICATES = "certificates.pem";

    /** The key that seals from now on, found fit for it. */
    record PresentKey(SigningKey key) implements StartCheck {}

    /** Who says what time it is, by certificates that could be read. */
    record StampingAuthority(TimeStamps stamps) implements StartCheck {}

    /** @param elsewhere a key that the installation brings itself, such as one in a security module; goes before any file */
    @Bean
    PresentKey presentKey(
            SealProperties properties,
            ObjectProvider<SigningKey> elsewhere,
            ObjectProvider<SubstituteKey> substitute,
            Clock clock) {
        return new PresentKey(key(properties, elsewhere.getIfAvailable(), substitute, clock));
    }

    @Bean
    SealingKeys sealingKeys(PresentKey present, SealProperties properties) {
        return keys(present.key(), properties.directory());
    }

    @Bean
    StampingAuthority stampingAuthority(SealProperties properties) {
        return new StampingAuthority(timeStamps(properties));
    }

    @Bean
    PdfSeal pdfSeal(SealingKeys keys, StampingAuthority authority, SealProperties properties) {
        return new PdfSeal(() -> keys, keys::current, authority.stamps(), properties.revocationServices());
    }

    @Bean
    InstallationSignature installationSignature(SealingKeys keys) {
        return new KeySignature(keys);
    }

    private static SigningKey key(
            SealProperties properties, SigningKey elsewhere, ObjectProvider<SubstituteKey> substitute, Clock clock) {
        try {
            if (elsewhere == null) {
                return file(properties, substitute, clock);
            }
            KeyFitness.require(elsewhere.chain(), clock.instant());
            KeyFitness.prove(elsewhere);
            return elsewhere;
        } catch (Refusal refusal) {
            throw new SealingKeyNotUsable(refusal);
        }
    }

    private static SigningKey file(SealProperties properties, ObjectProvider<SubstituteKey> substitute, Clock clock) {
        if (properties.hasKeystore()) {
            String password = properties.keystorePassword();
            return SealingKey.read(
                    properties.keystore(),
                    password == null ? new char[0] : password.toCharArray(),
                    properties.alias(),
                    clock.instant());
        }
        return substitute
                .orderedStream()
                .findFirst()
                .map(key -> key.in(properties.directory(), clock.instant()))
                .orElseThrow(() -> new Refusal("seal.refusal.key.none"));
    }

    private static SealingKeys keys(SigningKey current, Path directory) {
        try {
            return new SealingKeys(current, directory.resolve(CERTIFICATES));
        } catch (Refusal unreadable) {
            throw new UnusableSetting(
                    "khamrabrong.signing.directory",
                    "holds a file that is not one of certificates in PEM form: " + directory.resolve(CERTIFICATES),
                    """
                    Put a good copy of it in its place, or move it away: it is written again with the certificates that
                    the database keeps.""");
        }
    }

    private static TimeStamps timeStamps(SealProperties properties) {
        try {
            return properties.timeStamps();
        } catch (Refusal unreadable) {
            throw new UnusableSetting(
                    "khamrabrong.signing.time-stamp-certificates",
                    "names what is not a file of certificates in PEM form: " + properties.timeStampCertificates(),
                    """
                    Give the certificate of the time-stamp authority, or of whoever issued it:
                        KHAMRABRONG_SIGNING_TIME_STAMP_CERTIFICATES=/path/to/authority.pem
                    or leave the setting empty, which trusts whoever answers at the authority's address.""");
        }
    }
}
