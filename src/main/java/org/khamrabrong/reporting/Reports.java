package org.khamrabrong.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.workflow.Step;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<Report, UUID> {

    Report save(Report report);

    Optional<Report> findById(UUID id);

    @EntityGraph(attributePaths = "entries")
    Optional<Report> findByAgreementAndRound(UUID agreement, int round);

    /** The report of the round to which the step belongs. */
    default Report of(Step step) {
        return Optional.ofNullable(step.round())
                .flatMap(round -> findByAgreementAndRound(step.agreement().value(), round))
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
    }

    @EntityGraph(attributePaths = "entries")
    List<Report> findByAgreementOrderByRound(UUID agreement);
}
