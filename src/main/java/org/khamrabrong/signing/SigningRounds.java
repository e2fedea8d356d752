package org.khamrabrong.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SigningRounds extends Repository<SigningRound, UUID> {

    SigningRound saveAndFlush(SigningRound round);

    List<SigningRound> findByAgreementOrderByNumberDesc(UUID agreement);

    Optional<SigningRound> findByAgreementAndOutcome(UUID agreement, RoundOutcome outcome);

    int countByAgreement(UUID agreement);
}
