package org.khamrabrong.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NegotiationRuns extends Repository<Negotiation, UUID> {

    Negotiation save(Negotiation negotiation);

    Optional<Negotiation> findFirstByAgreementAndKindOrderByNumberDesc(UUID agreement, NegotiationKind kind);

    List<Negotiation> findByAgreementOrderByOpenedAtAscKindDesc(UUID agreement);
}
