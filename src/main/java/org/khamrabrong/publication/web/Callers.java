package org.khamrabrong.publication.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.khamrabrong.kernel.RecentFailures;
import org.springframework.http.HttpStatus;

/** Who is being served: from one address a few at once and not without end, so that nobody keeps all others waiting. */
final class Callers {

    /** A whole office may stand behind one address. */
    static final int MOST_AT_ONCE = 4;

    static final int MOST_IN_A_WHILE = 60;
    static final Duration WHILE = Duration.ofMinutes(5);

    private static final int MOST_ADDRESSES = 10_000;

    private final ConcurrentMap<String, Integer> present = new ConcurrentHashMap<>();
    private final RecentFailures recent;

    Callers(InstantSource clock) {
        this.recent = new RecentFailures(MOST_IN_A_WHILE, WHILE, MOST_ADDRESSES, clock);
    }

    /** @throws UploadRefused where too many are there already, or were lately */
    void enter(String address) {
        if (present.merge(address, 1, Integer::sum) > MOST_AT_ONCE) {
            leave(address);
            throw UploadRefused.forNow(
                    HttpStatus.TOO_MANY_REQUESTS,
                    UploadRefused.SHORTLY,
                    "publication.refusal.check.severalAtOnce",
                    MOST_AT_ONCE);
        }
        if (!recent.addUnlessTooMany(address)) {
            leave(address);
            throw UploadRefused.forNow(
                    HttpStatus.TOO_MANY_REQUESTS, WHILE, "publication.refusal.check.tooOften", WHILE.toMinutes());
        }
    }

    void leave(String address) {
        present.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
    }
}
