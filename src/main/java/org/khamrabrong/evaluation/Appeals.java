package org.khamrabrong.evaluation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Appeals extends Repository<Appeal, UUID> {

    Appeal save(Appeal appeal);

    @EntityGraph(attributePaths = "items")
    Optional<Appeal> findByEvaluation(UUID evaluation);
}
