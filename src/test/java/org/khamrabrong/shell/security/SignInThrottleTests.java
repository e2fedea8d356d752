package org.khamrabrong.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private static final String HERE = "192.0.2.1";

    private Instant now = Instant.parse("2021-03-31T02:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(() -> now);

    @Test
    void letsAFewMistakesPass() {
        fail(SignInThrottle.TRIES - 1);

        assertThat(throttle.mayTry("officer")).isTrue();
    }

    @Test
    void makesAGuesserWait() {
        fail(SignInThrottle.TRIES);

        assertThat(throttle.mayTry("officer")).isFalse();
        assertThat(throttle.mayTry("somebody else")).isTrue();
    }

    @Test
    void forgetsAfterAWhile() {
        fail(SignInThrottle.TRIES);
        now = now.plus(SignInThrottle.WINDOW).plus(Duration.ofSeconds(1));

        assertThat(throttle.mayTry("officer")).isTrue();
    }

    @Test
    void forgetsAFewMistakesAfterAWhileToo() {
        fail(SignInThrottle.TRIES - 1);
        now = now.plus(SignInThrottle.WINDOW).plus(Duration.ofSeconds(1));

        fail(SignInThrottle.TRIES);
        assertThat(throttle.mayTry("officer")).isFalse();
    }

    @Test
    void keepsNoNameInMindThatNobodyCanHave() {
        String endless = "x".repeat(81);
        for (int i = 0; i < SignInThrottle.TRIES; i++) {
            throttle.mayTry(endless);
        }

        assertThat(throttle.mayTry(endless)).isTrue();
        assertThat(throttle.kept()).isZero();
    }

    @Test
    void makesAnAddressWaitThatGuessesAtManyNames() {
        for (int i = 0; i < SignInThrottle.TRIES_OF_ADDRESS; i++) {
            assertThat(throttle.tooOftenFrom(HERE)).isFalse();
            throttle.failedFrom(HERE);
        }

        assertThat(throttle.tooOftenFrom(HERE)).isTrue();
        assertThat(throttle.tooOftenFrom("192.0.2.2")).isFalse();
        now = now.plus(SignInThrottle.WINDOW).plus(Duration.ofSeconds(1));
        assertThat(throttle.tooOftenFrom(HERE)).isFalse();
    }

    @Test
    void keepsOnlySoMuchInMindHoweverMuchIsTried() {
        for (int i = 0; i < SignInThrottle.MOST + 100; i++) {
            throttle.mayTry("name " + i);
            throttle.failedFrom("address " + i);
        }

        assertThat(throttle.kept()).isEqualTo(2 * SignInThrottle.MOST);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.mayTry("officer")).isTrue();
        }
    }
}
