package org.khamrabrong.signing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SigningRounds extends Repository<SigningRound, UUID> {

    SigningRound saveAndFlush(SigningRound round);

    Optional<SigningRound> findFirstByAgreementOrderByNumberDesc(UUID agreement);

    List<SigningRound> findByAgreementOrderByNumberDesc(UUID agreement);

    Optional<SigningRound> findByAgreementAndNumber(UUID agreement, int number);

    Optional<SigningRound> findByAgreementAndOutcome(UUID agreement, RoundOutcome outcome);

    /** Held until the transaction ends, so that of two who sign at once the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SigningRound r where r.agreement = :agreement"
            + " and r.outcome = org.khamrabrong.signing.RoundOutcome.OPEN")
    Optional<SigningRound> lockOpen(UUID agreement);

    int countByAgreement(UUID agreement);
}
