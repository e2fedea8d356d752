package org.khamrabrong.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Reopenings extends Repository<Reopening, UUID> {

    Reopening saveAndFlush(Reopening reopening);

    int countByEvaluation(UUID evaluation);

    List<Reopening> findByEvaluationOrderByNumberDesc(UUID evaluation);

    @EntityGraph(attributePaths = "items")
    Optional<Reopening> findByEvaluationAndStateIn(UUID evaluation, Collection<ReopeningState> states);

    /** The one that is not over. */
    default Optional<Reopening> findPending(Evaluation evaluation) {
        return findByEvaluationAndStateIn(evaluation.id(), ReopeningState.PENDING);
    }

    default Reopening pending(Evaluation evaluation) {
        return findPending(evaluation).orElseThrow(() -> new Refusal("evaluation.refusal.noneReopened"));
    }
}
