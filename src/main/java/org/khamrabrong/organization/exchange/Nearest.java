package org.khamrabrong.organization.exchange;

import java.util.Collection;
import java.util.stream.Collectors;

/** What somebody may have meant by a code or a user name that there is not. */
final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** Those that hold it or stand in it; a dash where there are none. */
    static String of(String asked, Collection<String> known) {
        String wanted = Present.key(asked);
        String near = known.stream()
                .filter(each -> isNear(wanted, Present.key(each)))
                .sorted()
                .limit(MOST)
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? "\u2013" : near;
    }

    private static boolean isNear(String wanted, String known) {
        return !known.isEmpty() && (known.contains(wanted) || wanted.contains(known));
    }
}
