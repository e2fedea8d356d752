package org.khamrabrong.evaluation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Confirmations extends Repository<Confirmation, UUID> {

    Confirmation save(Confirmation confirmation);

    Optional<Confirmation> findFirstByEvaluationOrderByNumberDesc(UUID evaluation);

    Optional<Confirmation> findFirstByEvaluationAndReopeningIsNullAndAppealOrderByNumberDesc(
            UUID evaluation, boolean appeal);

    Optional<Confirmation> findFirstByReopeningOrderByNumberDesc(UUID reopening);

    int countByEvaluation(UUID evaluation);
}
