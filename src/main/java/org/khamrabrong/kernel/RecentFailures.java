package org.khamrabrong.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failures, or other tries, per key within a time that moves on; of too many keys it forgets the one that came longest ago. */
public class RecentFailures {

    private static final int LOAD = 16;

    private final int most;
    private final Duration window;
    private final InstantSource time;
    private final Map<String, Deque<Instant>> moments;

    /**
     * @param most failures within the window after which it is too many
     * @param keys how many keys are kept in mind
     */
    public RecentFailures(int most, Duration window, int keys, InstantSource time) {
        this.most = most;
        this.window = window;
        this.time = time;
        this.moments = new LinkedHashMap<>(LOAD) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
                return size() > keys;
            }
        };
    }

    public synchronized void add(String key) {
        Deque<Instant> recent = moments.remove(key);
        Deque<Instant> kept = recent == null ? new ArrayDeque<>() : recent;
        kept.addLast(time.instant());
        if (kept.size() > most) {
            kept.removeFirst();
        }
        moments.put(key, kept);
    }

    /** Counts one more, and says so; where it is too many already it counts nothing. One step, so that many at once do not all pass. */
    public synchronized boolean addUnlessTooMany(String key) {
        if (tooMany(key)) {
            return false;
        }
        add(key);
        return true;
    }

    public synchronized boolean tooMany(String key) {
        Deque<Instant> recent = moments.get(key);
        if (recent == null || recent.size() < most) {
            return false;
        }
        return !recent.getFirst().isBefore(time.instant().minus(window));
    }

    public synchronized void forget(String key) {
        moments.remove(key);
    }

    public synchronized int size() {
        return moments.size();
    }
}
