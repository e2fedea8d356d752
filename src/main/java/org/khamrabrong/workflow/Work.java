package org.khamrabrong.workflow;

/**
 * What people do that others judge after them. Which step is which work, and whose it judges, stands in the model beside
 * its candidate group: nobody approves, negotiates against or evaluates their own work (the glossary's rule on roles).
 */
public enum Work {

    /** Any change for the unit's side: in the draft, in answers to counter-offers and to the committee. */
    AGREEMENT,
    DRAFT_APPROVAL,

    /** Any word for the office's side in negotiation. */
    OFFER,

    /** A signature in the present round, or one that a deputy gave for oneself: nobody signs twice. */
    SIGNATURE,

    /** Of one self-assessment round, as is its approval. */
    REPORT,
    REPORT_APPROVAL,

    /** What the officer asks to be changed in a signed agreement, and its approval. */
    AMENDMENT,
    AMENDMENT_APPROVAL,
    CHALLENGE_ANSWER,

    /** An approval of figures that were corrected in an answer. */
    ANSWER_APPROVAL,
    EVALUATION,

    /** A voice in the present confirmation of a result: nobody speaks twice. */
    RESULT_CONFIRMATION,
    APPEAL,

    /** The wish for other figures than were published, and what they are; and its approval in the unit. */
    REOPENING,
    REOPENING_APPROVAL;

    boolean ofARound() {
        return this == REPORT || this == REPORT_APPROVAL;
    }
}
