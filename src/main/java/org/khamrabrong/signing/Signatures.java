package org.khamrabrong.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Signatures extends Repository<Signature, UUID> {

    Signature saveAndFlush(Signature signature);

    Optional<Signature> findById(UUID id);

    List<Signature> findByRoundOrderBySideAscNumberAsc(UUID round);

    @Query("select count(s) > 0 from Signature s where s.round = :round and s.username = :username")
    boolean signed(UUID round, String username);
}
