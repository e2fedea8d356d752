package org.khamrabrong.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface NegotiationRuns extends Repository<Negotiation, UUID> {

    Negotiation save(Negotiation negotiation);

    @EntityGraph(attributePaths = "minutes")
    Optional<Negotiation> findFirstByAgreementAndKindOrderByNumberDesc(UUID agreement, NegotiationKind kind);

    @EntityGraph(attributePaths = "minutes")
    List<Negotiation> findByAgreementOrderByOpenedAtAscKindDesc(UUID agreement);
}
