package org.khamrabrong.evaluation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Challenges extends Repository<Challenge, UUID> {

    Challenge save(Challenge challenge);

    List<Challenge> findByEvaluationOrderByAskedAt(UUID evaluation);
}
