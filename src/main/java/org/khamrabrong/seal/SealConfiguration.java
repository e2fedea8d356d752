package org.khamrabrong.seal;

import java.time.Clock;
import org.khamrabrong.kernel.Refusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Opens the key at the start, so that a key that cannot sign is found then and not at the first signature. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealProperties.class)
class SealConfiguration {

    private static final String DEMO_PROFILE = "demo";
    private static final String DEMO_NAME = "Khamrabrong demo seal";
    private static final String CERTIFICATES = "certificates.pem";

    @Bean
    SealingKeys sealingKeys(SealProperties properties, Environment environment, Clock clock) {
        try {
            return new SealingKeys(
                    key(properties, environment, clock), properties.directory().resolve(CERTIFICATES));
        } catch (Refusal refusal) {
            throw new SealingKeyNotUsable(refusal);
        }
    }

    @Bean
    PdfSeal pdfSeal(SealingKeys keys, SealProperties properties) {
        try {
            return new PdfSeal(keys::trusted, keys::current, properties.timeStamps(), properties.revocationServices());
        } catch (Refusal refusal) {
            throw new SealingKeyNotUsable(refusal);
        }
    }

    private static SealingKey key(SealProperties properties, Environment environment, Clock clock) {
        if (properties.hasKeystore()) {
            String password = properties.keystorePassword();
            return SealingKey.read(
                    properties.keystore(),
                    password == null ? new char[0] : password.toCharArray(),
                    properties.alias(),
                    clock.instant());
        }
        if (environment.acceptsProfiles(Profiles.of(DEMO_PROFILE))) {
            return DemoKey.in(properties.directory(), DEMO_NAME, clock.instant());
        }
        throw new Refusal("refusal.key.none");
    }
}
