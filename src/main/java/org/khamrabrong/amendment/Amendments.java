package org.khamrabrong.amendment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.springframework.data.repository.Repository;

interface Amendments extends Repository<Amendment, UUID> {

    Amendment saveAndFlush(Amendment amendment);

    Optional<Amendment> findById(UUID id);

    List<Amendment> findByAgreementOrderByNumberDesc(UUID agreement);

    Optional<Amendment> findByAgreementAndNumber(UUID agreement, int number);

    Optional<Amendment> findFirstByAgreementAndStateIn(UUID agreement, Collection<AmendmentState> states);

    /** The one that is not over. */
    default Optional<Amendment> findPending(AgreementId agreement) {
        return findFirstByAgreementAndStateIn(agreement.value(), AmendmentState.PENDING);
    }

    default Amendment pending(AgreementId agreement) {
        return findPending(agreement).orElseThrow(() -> new Refusal("amendment.refusal.nonePending"));
    }

    boolean existsByAgreementAndStateIn(UUID agreement, Collection<AmendmentState> states);

    int countByAgreement(UUID agreement);

    int countByAgreementAndStateNot(UUID agreement, AmendmentState state);
}
