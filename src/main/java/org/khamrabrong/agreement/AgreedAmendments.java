package org.khamrabrong.agreement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgreedAmendments extends Repository<AgreedAmendment, UUID> {

    AgreedAmendment save(AgreedAmendment amendment);

    Optional<AgreedAmendment> findById(UUID agreement);

    void deleteById(UUID agreement);
}
