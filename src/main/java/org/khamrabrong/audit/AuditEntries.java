package org.khamrabrong.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    /** One writer at a time, until its transaction ends: the chain has no forks. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(7260)) as locked", nativeQuery = true)
    int lockChain();

    Optional<AuditEntry> findFirstByOrderBySequenceDesc();

    Slice<AuditEntry> findByAgreementOrderBySequenceDesc(UUID agreement, Pageable page);

    Slice<AuditEntry> findAllByOrderBySequenceDesc(Pageable page);

    List<AuditEntry> findFirst1000BySequenceGreaterThanOrderBySequence(long sequence);
}
