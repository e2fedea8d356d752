package org.khamrabrong.evaluation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Challenges extends Repository<Challenge, UUID> {

    Challenge save(Challenge challenge);

    List<Challenge> findByEvaluationOrderByAskedAt(UUID evaluation);

    /** Every challenge with every answer to it, an answer that was given again after the one before it. */
    @Query("select new org.khamrabrong.evaluation.Exchange(c, asker.name, a, answerer.name) from Challenge c"
            + " left join ChallengeAnswer a on a.challenge = c.id"
            + " left join Person asker on asker.username = c.askedBy"
            + " left join Person answerer on answerer.username = a.answeredBy"
            + " where c.evaluation = :evaluation order by c.askedAt, c.id, a.answeredAt")
    List<Exchange> exchanges(UUID evaluation);
}
