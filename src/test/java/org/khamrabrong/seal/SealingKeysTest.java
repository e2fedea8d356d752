package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With which certificates this installation sealed, also where another node began to after the start. */
class SealingKeysTest {

    private final List<X509Certificate> kept = new ArrayList<>();
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicLong nanoseconds = new AtomicLong(Long.MAX_VALUE - 1);

    @TempDir
    Path folder;

    private SealingKeys keys;

    @BeforeEach
    void start() {
        keys = new SealingKeys(
                SealStand.KEY, folder.resolve("certificates.pem"), new Pause(Duration.ofSeconds(5), nanoseconds::get));
        keys.rememberFrom(() -> {
            questions.incrementAndGet();
            return List.copyOf(kept);
        });
    }

    @Test
    void learnsOfANodeThatBeganAfterTheStartAndTellsTheCommandThatChecksOffline() {
        X509Certificate other = certificate();
        kept.add(other);

        assertThat(keys.contains(other)).isTrue();
        assertThat(TrustedCertificates.read(folder.resolve("certificates.pem")).contains(other))
                .isTrue();
    }

    @Test
    void asksNobodyAboutWhatItKnows() {
        assertThat(keys.contains(SealStand.KEY.certificate())).isTrue();

        assertThat(questions).hasValue(1);
    }

    @Test
    void asksAboutStrangersOnceInAWhileHoweverManyThereAre() {
        X509Certificate late = certificate();
        assertThat(keys.contains(certificate())).isFalse();
        kept.add(late);

        assertThat(keys.contains(late)).isFalse();
        assertThat(questions).hasValue(2);

        nanoseconds.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(keys.contains(late)).isTrue();
        assertThat(questions).hasValue(3);
    }

    private static X509Certificate certificate() {
        return new TestStore().with("one", "EC", 256).key(null, SealStand.NOW).certificate();
    }
}
