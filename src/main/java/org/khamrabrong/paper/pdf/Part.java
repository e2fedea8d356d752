package org.khamrabrong.paper.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A slab in the flow of pages.
 *
 * @param before the space above it, but not at the top of a page
 * @param withNext whether it may not stand last on a page
 * @param head repeated above it at the top of a page, and set before it where the slab before has another; null for none
 */
record Part(
        Slab slab, float before, boolean withNext, @Nullable Slab head) {

    static Part of(Slab slab, float before) {
        return new Part(slab, before, false, null);
    }

    Part keptWithNext() {
        return new Part(slab, before, true, head);
    }

    Part further(float more) {
        return new Part(slab, before + more, withNext, head);
    }

    Part rest(Slab below) {
        return new Part(below, 0, withNext, head);
    }
}
