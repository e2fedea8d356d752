package org.khamrabrong.negotiation.process;

import org.springframework.modulith.NamedInterface;

/** The human steps of both negotiations, by their ids in the models. */
@NamedInterface("steps")
public final class NegotiationSteps {

    public static final String REVIEW_OFFER = "Task_ReviewOffer";
    public static final String ANSWER_COUNTER = "Task_AnswerCounter";
    public static final String SETTLE = "Task_SettleFormally";
    public static final String ANSWER_COMMITTEE = "Task_AnswerCommittee";

    private NegotiationSteps() {}
}
