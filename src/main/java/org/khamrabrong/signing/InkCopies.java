package org.khamrabrong.signing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InkCopies extends Repository<InkCopy, UUID> {

    InkCopy save(InkCopy copy);

    Optional<InkCopy> findById(UUID signature);
}
