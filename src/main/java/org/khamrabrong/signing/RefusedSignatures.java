package org.khamrabrong.signing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RefusedSignatures extends Repository<RefusedSignature, UUID> {

    RefusedSignature saveAndFlush(RefusedSignature refused);

    Optional<RefusedSignature> findById(UUID signingRound);
}
