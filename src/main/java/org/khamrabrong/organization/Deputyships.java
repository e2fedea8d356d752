package org.khamrabrong.organization;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Deputyships extends Repository<Deputyship, UUID> {

    Deputyship saveAndFlush(Deputyship deputyship);

    /** For an answer or an end: of two at once the second waits, and finds what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deputyship d where d.id = :id")
    Optional<Deputyship> held(UUID id);
}
