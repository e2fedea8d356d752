package org.khamrabrong.negotiation;

import java.util.List;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ReadingRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was negotiated to those who may see the agreement. */
@Service
@Transactional(readOnly = true)
public class NegotiationDirectory {

    private final NegotiationRuns runs;
    private final ReadingRights access;

    NegotiationDirectory(NegotiationRuns runs, ReadingRights access) {
        this.runs = runs;
        this.access = access;
    }

    /** Every run and session, oldest first. */
    public List<NegotiationRow> of(AgreementId agreement) {
        access.requireReading(agreement);
        return runs.findByAgreementOrderByOpenedAtAscKindDesc(agreement.value()).stream()
                .map(Negotiation::row)
                .toList();
    }
}
