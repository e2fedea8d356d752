package org.khamrabrong.evaluation;

import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface EvaluationRows extends Repository<Evaluation, UUID> {

    Evaluation save(Evaluation evaluation);

    @EntityGraph(attributePaths = "items")
    Optional<Evaluation> findByAgreement(UUID agreement);

    /** Refused where its evaluation has not begun. */
    default Evaluation of(AgreementId agreement) {
        return findByAgreement(agreement.value()).orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
    }
}
