package org.khamrabrong.cycle;

import java.util.Map;

/** How many units a call of a year has asked, and how many not. */
public record Called(long asked, long askedBefore, long leftOut, long refused) {

    static Called of(Map<CallOutcome, Long> counts) {
        return new Called(
                counts.getOrDefault(CallOutcome.ASKED, 0L),
                counts.getOrDefault(CallOutcome.ASKED_BEFORE, 0L),
                counts.getOrDefault(CallOutcome.LEFT_OUT, 0L),
                counts.getOrDefault(CallOutcome.REFUSED, 0L));
    }
}
