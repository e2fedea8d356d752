package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khamrabrong.demo.DemoSeal;
import org.khamrabrong.kernel.UnusableSetting;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The application has a key to seal with, or does not start and says how to get one. */
class SealConfigurationTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(Clock.class, () -> Clock.fixed(SealStand.NOW, ZoneOffset.UTC))
            .withUserConfiguration(SealConfiguration.class, DemoSeal.class);

    @Test
    void makesItsOwnKeyForADemo(@TempDir Path folder) {
        application
                .withPropertyValues(
                        "spring.profiles.active=demo",
                        "khamrabrong.signing.keystore=",
                        "khamrabrong.signing.time-stamp-address=",
                        "khamrabrong.signing.directory=" + folder)
                .run(context -> {
                    SealingKeys keys = context.getBean(SealingKeys.class);
                    assertThat(keys.trusted().contains(keys.current().certificate()))
                            .isTrue();
                    assertThat(folder.resolve("certificates.pem")).exists();
                    assertThat(context).hasSingleBean(PdfSeal.class);
                });
    }

    @Test
    void takesTheKeyThatIsConfigured(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("seal.p12");
        Files.write(store, new TestStore().with("one", "RSA", 2048).bytes());
        application
                .withPropertyValues(
                        "khamrabrong.signing.directory=" + folder,
                        "khamrabrong.signing.keystore=" + store,
                        "khamrabrong.signing.keystore-password=" + new String(SealStand.PASSWORD),
                        "khamrabrong.signing.time-stamp-address=http://localhost:1/tsa")
                .run(context -> assertThat(CertificateNames.of(
                                context.getBean(SealingKeys.class).current().certificate()))
                        .isEqualTo("one"));
    }

    @Test
    void doesNotStartInEarnestWithoutAKeyAndSaysHowToMakeOne(@TempDir Path folder) {
        application
                .withPropertyValues("khamrabrong.signing.directory=" + folder)
                .run(context -> {
                    UnusableSetting unusable = unusable(context.getStartupFailure());
                    assertThat(unusable)
                            .hasMessage("khamrabrong.signing.keystore gives no key to seal with: No key file is named");
                    assertThat(unusable.remedy())
                            .contains("KHAMRABRONG_SIGNING_KEYSTORE=", "keytool -genkeypair -storetype PKCS12");
                });
    }

    @Test
    void doesNotStartWithAWrongPasswordAndTellsNoPassword(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("seal.p12");
        Files.write(store, new TestStore().with("one", "EC", 256).bytes());
        application
                .withPropertyValues(
                        "khamrabrong.signing.directory=" + folder,
                        "khamrabrong.signing.keystore=" + store,
                        "khamrabrong.signing.keystore-password=not-this-one")
                .run(context -> assertThat(unusable(context.getStartupFailure()))
                        .hasMessageContaining("The password does not open the key file")
                        .hasMessageNotContaining("not-this-one"));
    }

    @Test
    void saysOfWrongCertificatesOfTheTimeStampAuthorityWhichSettingNamesThem(@TempDir Path folder) throws Exception {
        Path wrong = Files.writeString(folder.resolve("authority.pem"), "no certificate");
        demo(folder)
                .withPropertyValues(
                        "khamrabrong.signing.time-stamp-address=http://localhost:1/tsa",
                        "khamrabrong.signing.time-stamp-certificates=" + wrong)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(UnusableSetting.class)
                        .hasMessageStartingWith("khamrabrong.signing.time-stamp-certificates names")
                        .hasMessageContaining(wrong.toString()));
    }

    @Test
    void saysOfADamagedFileOfEarlierCertificatesWhereItLies(@TempDir Path folder) throws Exception {
        Path damaged = Files.writeString(folder.resolve("certificates.pem"), "no certificate");
        demo(folder)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(UnusableSetting.class)
                        .hasMessageStartingWith("khamrabrong.signing.directory holds")
                        .hasMessageContaining(damaged.toString()));
    }

    @Test
    void sealsAndSignsWithAKeyThatTheInstallationBrings(@TempDir Path folder) {
        SigningKey module = inAModule(new TestStore().with("module", "EC", 256).key(null, SealStand.NOW));
        application
                .withBean(SigningKey.class, () -> module)
                .withPropertyValues("khamrabrong.signing.directory=" + folder, "khamrabrong.signing.keystore=" + folder)
                .run(context -> {
                    SealingKeys keys = context.getBean(SealingKeys.class);
                    PdfSeal seal = context.getBean(PdfSeal.class);
                    byte[] sealed = seal.seal(SmallPaper.make(), keys.current(), "ตรา", SealStand.NOW)
                            .pdf();
                    CheckedPdf checked = PdfCheck.check(
                            seal.sign(sealed, SealStand.order("maker-1", SealStand.KEY))
                                    .pdf(),
                            keys);
                    assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
                    assertThat(checked.seal().holder().subject()).isEqualTo("module");
                    assertThat(checked.signatures().get(0).confirmed()).isTrue();
                });
    }

    @Test
    void doesNotStartWithABroughtKeyWhoseCertificateIsOfAnother(@TempDir Path folder) {
        SigningKey mismatched = new BroughtKey(
                SealStand.KEY.chain(), new TestStore().with("other", "EC", 256).key(null, SealStand.NOW));
        application
                .withBean(SigningKey.class, () -> mismatched)
                .withPropertyValues("khamrabrong.signing.directory=" + folder)
                .run(context -> assertThat(unusable(context.getStartupFailure()))
                        .hasMessageContaining("do not belong to each other"));
    }

    private static UnusableSetting unusable(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof UnusableSetting)) {
            cause = cause.getCause();
        }
        return (UnusableSetting) cause;
    }

    private ApplicationContextRunner demo(Path folder) {
        return application.withPropertyValues("spring.profiles.active=demo", "khamrabrong.signing.directory=" + folder);
    }

    private static SigningKey inAModule(SealingKey key) {
        return new BroughtKey(key.chain(), key);
    }

    /** Knows no file and no private key, only somebody who signs. */
    private record BroughtKey(List<X509Certificate> chain, SigningKey signing) implements SigningKey {

        @Override
        public byte[] sign(byte[] bytes) {
            return signing.sign(bytes);
        }
    }
}
