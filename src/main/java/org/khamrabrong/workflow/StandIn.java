package org.khamrabrong.workflow;

import org.jspecify.annotations.Nullable;

/**
 * For whom a deputy may do a step, and what keeps him or her from it.
 *
 * @param person user name of the absent one
 * @param authority number and date of the order that says so; null where the deputy was asked and has consented
 * @param barred null where nothing does
 */
public record StandIn(
        String person, @Nullable String authority, @Nullable Bar barred) {

    /** Why somebody does not do a step for the absent one; the first that is true. */
    public enum Bar {
        /** The deputy belongs to the other side of the pledge, or signs for it too. */
        OTHER_SIDE("workflow.refusal.deputyOfOtherSide"),
        /** Nobody signs for another but by an order. */
        WITHOUT_ORDER("workflow.refusal.deputyWithoutOrder"),
        /** It was signed for the absent one already. */
        SIGNED("workflow.refusal.signedBefore"),
        /** It judges what the absent one had a hand in. */
        OWN_WORK("workflow.refusal.deputyOfAuthor");

        private final String refusal;

        Bar(String refusal) {
            this.refusal = refusal;
        }

        String refusal() {
            return refusal;
        }
    }

    boolean free() {
        return barred == null;
    }
}
