package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.kernel.UnusableSetting;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is sealed for ever leads to this installation, and not to whichever machine the reader has. */
class ReachableAddressTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Addresses.class);

    @Test
    void doesNotStartInEarnestWithTheAddressOfADemo() {
        application
                .withPropertyValues("spring.profiles.active=real")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOfSatisfying(UnusableSetting.class, failure -> {
                            assertThat(failure)
                                    .hasMessageStartingWith("khamrabrong.public-address is http://localhost:8080,");
                            assertThat(failure.remedy()).contains("KHAMRABRONG_PUBLIC_ADDRESS=https://");
                        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://LOCALHOST",
                "http://localhost./office",
                "http://localhost.localdomain",
                "http://office.localhost:8080",
                "http://127.0.0.1:8080",
                "http://127.8.9.10",
                "http://0.0.0.0:8080",
                "http://[::1]:8080",
                "http://[::]",
                "http://[::ffff:127.0.0.1]"
            })
    void knowsThisMachineByEveryName(String address) {
        application
                .withPropertyValues("khamrabrong.public-address=" + address)
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().isInstanceOf(UnusableSetting.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://agreements.example.org",
                "http://office:8080",
                "http://192.168.1.20:8080",
                "http://[2001:db8::1]",
                "https://localhost.example.org",
                "https://127.example.org"
            })
    void startsWhereOthersComeIn(String address) {
        application
                .withPropertyValues("khamrabrong.public-address=" + address)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test"})
    void leavesADemoAndTheTestsWhereTheyAre(String profile) {
        application
                .withPropertyValues("spring.profiles.active=" + profile)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Configuration
    @EnableConfigurationProperties(PublicAddresses.class)
    @Import(ReachableAddress.class)
    static class Addresses {}
}
