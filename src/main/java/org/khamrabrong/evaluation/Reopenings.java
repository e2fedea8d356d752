package org.khamrabrong.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Reopenings extends Repository<Reopening, UUID> {

    Reopening saveAndFlush(Reopening reopening);

    int countByEvaluation(UUID evaluation);

    List<Reopening> findByEvaluationOrderByNumberDesc(UUID evaluation);

    Optional<Reopening> findByEvaluationAndStateIn(UUID evaluation, Collection<ReopeningState> states);
}
