package org.khamrabrong.workflow.approval;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds whether each of several levels can have a person of its own. */
final class Seating {

    private final Map<Integer, Collection<String>> able = new HashMap<>();
    private final Map<String, Integer> seated = new HashMap<>();

    /**
     * Seats one of these people at a further level, those before moved where that makes room.
     *
     * @return false where nobody is left for it
     */
    boolean seat(Collection<String> people) {
        int level = able.size();
        able.put(level, people);
        return seat(level, new HashSet<>());
    }

    private boolean seat(int level, Set<String> asked) {
        for (String person : Objects.requireNonNull(able.get(level))) {
            if (asked.add(person)) {
                Integer former = seated.get(person);
                if (former == null || seat(former, asked)) {
                    seated.put(person, level);
                    return true;
                }
            }
        }
        return false;
    }
}
