package org.khamrabrong.organization;

import org.springframework.data.repository.Repository;

interface UnitStates extends Repository<UnitState, UnitState.Key> {

    UnitState save(UnitState state);
}
