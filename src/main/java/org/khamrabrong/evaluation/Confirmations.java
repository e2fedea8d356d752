package org.khamrabrong.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Confirmations extends Repository<Confirmation, UUID> {

    Confirmation save(Confirmation confirmation);

    Optional<Confirmation> findFirstByEvaluationOrderByNumberDesc(UUID evaluation);

    /** Every time it was asked for a result before publication or for the appeal, the latest first. */
    List<Confirmation> findByEvaluationAndReopeningIsNullOrderByNumberDesc(UUID evaluation);

    Optional<Confirmation> findFirstByReopeningOrderByNumberDesc(UUID reopening);

    int countByEvaluation(UUID evaluation);
}
