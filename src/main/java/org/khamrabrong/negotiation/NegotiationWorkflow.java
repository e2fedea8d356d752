package org.khamrabrong.negotiation;

import org.khamrabrong.workflow.OpenTask;

/** What the negotiations need from the process. */
public interface NegotiationWorkflow {

    /** One side has answered every open offer; without agreement on everything it is the other's turn. */
    void offersAnswered(OpenTask task, boolean everythingAgreed);

    /** The committee's meeting ended: settled, adjourned or returned. */
    void sessionEnded(OpenTask task, NegotiationOutcome outcome);

    void committeeAnswered(OpenTask task);
}
