package org.khamrabrong.negotiation;

import java.util.List;
import java.util.stream.Stream;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.workflow.OpenTask;

/**
 * What lies before the one who does a step of a negotiation.
 *
 * @param earlier all other runs and sessions, oldest first
 */
public record NegotiationDesk(
        OpenTask task, AgreementSnapshot agreement, NegotiationRow negotiation, List<NegotiationRow> earlier) {

    /** Every run and session. */
    public List<NegotiationRow> runs() {
        return Stream.concat(earlier.stream(), Stream.of(negotiation)).toList();
    }
}
