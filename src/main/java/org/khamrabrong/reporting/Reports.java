package org.khamrabrong.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<Report, UUID> {

    Report save(Report report);

    Optional<Report> findById(UUID id);

    @EntityGraph(attributePaths = "entries")
    Optional<Report> findByAgreementAndRound(UUID agreement, int round);

    @EntityGraph(attributePaths = "entries")
    List<Report> findByAgreementOrderByRound(UUID agreement);
}
