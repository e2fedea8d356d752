package org.khamrabrong.signing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Seats extends Repository<Seat, Seat.Key> {

    Seat save(Seat seat);

    List<Seat> findBySigningRoundOrderBySideAscNumberAsc(UUID signingRound);
}
