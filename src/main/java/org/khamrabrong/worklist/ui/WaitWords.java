package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import java.time.Duration;
import java.time.Instant;

/** Says how long something took, or has been waiting. */
final class WaitWords {

    private WaitWords() {}

    static String between(Instant opened, Instant end) {
        Duration waited = Duration.between(opened, end);
        if (waited.toDays() > 0) {
            return say("worklist.wait.days", waited.toDays());
        }
        return waited.toHours() > 0 ? say("worklist.wait.hours", waited.toHours()) : say("worklist.wait.short");
    }
}
