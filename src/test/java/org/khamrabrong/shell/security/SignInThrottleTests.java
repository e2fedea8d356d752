package org.khamrabrong.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private Instant now = Instant.parse("2021-03-31T02:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(() -> now);

    @Test
    void letsAFewMistakesPass() {
        fail(SignInThrottle.TRIES - 1);

        assertThat(throttle.tooOften("officer")).isFalse();
    }

    @Test
    void makesAGuesserWait() {
        fail(SignInThrottle.TRIES);

        assertThat(throttle.tooOften("officer")).isTrue();
        assertThat(throttle.tooOften("somebody else")).isFalse();
    }

    @Test
    void forgetsAfterAWhile() {
        fail(SignInThrottle.TRIES);
        now = now.plus(SignInThrottle.WINDOW).plus(Duration.ofSeconds(1));

        assertThat(throttle.tooOften("officer")).isFalse();
    }

    @Test
    void keepsNoNameInMindThatNobodyCanHave() {
        String endless = "x".repeat(81);
        for (int i = 0; i < SignInThrottle.TRIES; i++) {
            throttle.failed(endless);
        }

        assertThat(throttle.tooOften(endless)).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("officer");
        }
    }
}
