package org.khamrabrong.negotiation.ui;

import org.khamrabrong.negotiation.NegotiationKind;
import org.khamrabrong.negotiation.Side;
import org.khamrabrong.negotiation.process.NegotiationSteps;
import org.khamrabrong.workflow.OpenTask;

/** Who works at the items: the negotiator, the officer in reply, or the committee; each has its own words. */
enum Part {
    REVIEW(NegotiationSteps.REVIEW_OFFER, Side.OFFICE),
    ANSWER(NegotiationSteps.ANSWER_COUNTER, Side.UNIT),
    SETTLE(NegotiationSteps.SETTLE, Side.OFFICE);

    private final String task;
    private final Side side;

    Part(String task, Side side) {
        this.task = task;
        this.side = side;
    }

    static Part of(OpenTask task) {
        return SETTLE.task.equals(task.key()) ? SETTLE : REVIEW.task.equals(task.key()) ? REVIEW : ANSWER;
    }

    NegotiationKind kind() {
        return this == SETTLE ? NegotiationKind.FORMAL : NegotiationKind.INFORMAL;
    }

    Side side() {
        return side;
    }

    /** The message in this part's own words. */
    String key(String name) {
        return "negotiation." + name() + "." + name;
    }
}
