package org.khamrabrong.kernel;

import java.util.Set;

/**
 * What a paper holds, as its approvers decide on it: each indicator by its number, and beside these what has one of these names.
 * No indicator is numbered so.
 */
public final class PaperItems {

    /** Of a draft: the plan, and which indicators there are in which order. */
    public static final String PLAN = "plan";

    /** Of a request to amend: the reason, the evidence and the round from which it is to stand. */
    public static final String REQUEST = "request";

    private static final Set<String> NAMES = Set.of(PLAN, REQUEST);

    private PaperItems() {}

    public static boolean isIndicator(String item) {
        return !NAMES.contains(item);
    }
}
