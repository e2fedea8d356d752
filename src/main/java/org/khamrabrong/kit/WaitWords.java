package org.khamrabrong.kit;

import static org.khamrabrong.kit.Words.say;

import java.time.Duration;
import java.time.Instant;

/** Says how long something took, or has been waiting. */
public final class WaitWords {

    private WaitWords() {}

    public static String between(Instant opened, Instant end) {
        Duration waited = Duration.between(opened, end);
        if (waited.toDays() > 0) {
            return say("kit.wait.days", waited.toDays());
        }
        return waited.toHours() > 0 ? say("kit.wait.hours", waited.toHours()) : say("kit.wait.short");
    }
}
