package org.khamrabrong.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NegotiationRuns extends Repository<Negotiation, UUID> {

    Negotiation save(Negotiation negotiation);

    Optional<Negotiation> findFirstByAgreementAndKindOrderByNumberDesc(UUID agreement, NegotiationKind kind);

    List<Negotiation> findByAgreementOrderByOpenedAtAscKindDesc(UUID agreement);

    /** Whether that person ever made an offer for that side on that agreement. */
    @Query("select count(o) > 0 from Offer o"
            + " where o.item.negotiation.agreement = :agreement and o.side = :side and o.madeBy = :by")
    boolean hasOffer(UUID agreement, Side side, String by);
}
