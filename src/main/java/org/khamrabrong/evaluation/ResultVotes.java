package org.khamrabrong.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ResultVotes extends Repository<ResultVote, UUID> {

    ResultVote save(ResultVote vote);

    List<ResultVote> findByConfirmationOrderByCastAt(UUID confirmation);

    List<ResultVote> findByConfirmationInOrderByCastAt(Collection<UUID> confirmations);
}
