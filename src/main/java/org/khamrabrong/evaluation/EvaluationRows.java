package org.khamrabrong.evaluation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvaluationRows extends Repository<Evaluation, UUID> {

    Evaluation save(Evaluation evaluation);

    Optional<Evaluation> findByAgreement(UUID agreement);
}
