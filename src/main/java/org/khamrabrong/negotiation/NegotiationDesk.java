package org.khamrabrong.negotiation;

import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.workflow.OpenTask;

/** What lies before the one who does a step of a negotiation. */
public record NegotiationDesk(OpenTask task, AgreementSnapshot agreement, NegotiationRow negotiation) {}
