package org.khamrabrong.signing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AwaitingSignatures extends Repository<AwaitingSignature, UUID> {

    AwaitingSignature saveAndFlush(AwaitingSignature signature);

    Optional<AwaitingSignature> findBySigningRound(UUID signingRound);

    /** Without what it holds. */
    @Query("""
            select new org.khamrabrong.signing.AwaitingRow(s.side, s.name, s.signedAt)
            from AwaitingSignature s
            where s.signingRound = :signingRound
            """)
    Optional<AwaitingRow> row(UUID signingRound);

    @Modifying(flushAutomatically = true)
    @Query("delete from AwaitingSignature s where s.id = :id")
    void remove(UUID id);
}
