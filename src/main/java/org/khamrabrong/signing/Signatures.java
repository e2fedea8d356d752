package org.khamrabrong.signing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Signatures extends Repository<Signature, UUID> {

    Signature saveAndFlush(Signature signature);

    List<Signature> findByRoundOrderBySide(UUID round);
}
