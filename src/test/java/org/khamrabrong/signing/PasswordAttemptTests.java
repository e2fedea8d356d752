package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.Refusal;

class PasswordAttemptTests {

    private static final Instant NOW = Instant.parse("2020-09-28T03:00:00Z");

    private final PasswordAttempt attempts = new PasswordAttempt();

    @Test
    void countsDownFiveAttempts() {
        assertThat(attempts.spend(NOW)).isEqualTo(4);
        assertThat(attempts.spend(NOW)).isEqualTo(3);
        assertThat(attempts.spend(NOW)).isEqualTo(2);
        assertThat(attempts.spend(NOW)).isEqualTo(1);
        assertThat(attempts.spend(NOW)).isZero();
    }

    @Test
    void refusesTheSixthForAQuarterOfAnHour() {
        spendAll();

        assertThatThrownBy(() -> attempts.spend(NOW.plusSeconds(30))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("signing.refusal.signingLocked");
            assertThat(refusal.arguments()).containsExactly(15L);
        });
        assertThatThrownBy(() -> attempts.spend(NOW.plus(Duration.ofMinutes(15)).minusMillis(1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void beginsAnewAfterTheQuarterOfAnHour() {
        spendAll();

        assertThat(attempts.spend(NOW.plus(Duration.ofMinutes(15)))).isEqualTo(4);
    }

    @Test
    void forgetsAFewMistakesAfterTheQuarterOfAnHourToo() {
        attempts.spend(NOW);
        attempts.spend(NOW);

        assertThat(attempts.spend(NOW.plus(Duration.ofMinutes(15)).minusMillis(1)))
                .isEqualTo(2);
        assertThat(attempts.spend(NOW.plus(Duration.ofMinutes(30)))).isEqualTo(4);
    }

    private void spendAll() {
        for (int i = 0; i < PasswordAttempt.MOST; i++) {
            attempts.spend(NOW);
        }
    }
}
