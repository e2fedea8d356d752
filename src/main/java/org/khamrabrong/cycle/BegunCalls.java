package org.khamrabrong.cycle;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface BegunCalls extends Repository<YearCall, UUID> {

    YearCall save(YearCall call);

    Optional<YearCall> findFirstByFiscalYearOrderByBegunAtDesc(int year);

    /** The one that has not ended, for one at a time: so none ends while units are added to it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<YearCall> findByFiscalYearAndEndedAtIsNull(int year);
}
