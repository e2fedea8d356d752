package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitStates extends Repository<UnitState, UnitState.Key> {

    UnitState save(UnitState state);

    @Query("select count(s) > 0 from UnitState s where s.unit = :unit and s.fromDay <= :day"
            + " and (s.untilDay is null or s.untilDay >= :day)")
    boolean inForce(UUID unit, LocalDate day);
}
