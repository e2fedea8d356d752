package org.khamrabrong.signing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Signatures extends Repository<Signature, UUID> {

    Signature saveAndFlush(Signature signature);

    List<Signature> findBySigningRoundOrderBySideAscNumberAsc(UUID signingRound);

    @Query("select count(s) > 0 from Signature s where s.signingRound = :signingRound and s.username = :username")
    boolean signed(UUID signingRound, String username);
}
