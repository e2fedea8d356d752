package org.khamrabrong.organization;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Tenures extends Repository<Tenure, UUID> {

    Tenure save(Tenure tenure);
}
