package org.khamrabrong.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ChallengeAnswers extends Repository<ChallengeAnswer, UUID> {

    ChallengeAnswer save(ChallengeAnswer answer);

    List<ChallengeAnswer> findByChallengeInOrderByAnsweredAt(Collection<UUID> challenges);
}
