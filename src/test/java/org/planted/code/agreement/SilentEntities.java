package org.planted.code.agreement;

import org.springframework.data.repository.Repository;

interface SilentEntities extends Repository<SilentEntity, String> {

    void delete(SilentEntity entity);
}
