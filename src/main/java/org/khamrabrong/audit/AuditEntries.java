package org.khamrabrong.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    /** One writer at a time, until its transaction ends: the chain has no forks. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(7260)) as locked", nativeQuery = true)
    int lockChain();

    @Query(value = "select entries, cast(hash as text) as hash from audit_end", nativeQuery = true)
    Optional<ChainEnd> end();

    Slice<AuditEntry> findByAgreementOrderBySequenceDesc(UUID agreement, Pageable page);

    @Query("select e from AuditEntry e where e.agreement = :agreement and (e.what not in :withheld or e.at < :since)"
            + " order by e.sequence desc")
    Slice<AuditEntry> historyWithout(UUID agreement, Collection<String> withheld, Instant since, Pageable page);

    @Query("select e from AuditEntry e where (:who is null or e.who = :who)"
            + " and (:agreement is null or e.agreement = :agreement) and (:what is null or e.what = :what)"
            + " order by e.sequence desc")
    Slice<AuditEntry> filtered(String who, UUID agreement, String what, Pageable page);

    Optional<AuditEntry> findByAgreementAndSequence(UUID agreement, long sequence);

    /** Once, however often it is kept. */
    @Modifying
    @Query(
            value = "insert into audit_package (sha256, content) values (:sha256, :content) on conflict do nothing",
            nativeQuery = true)
    void keepPackage(String sha256, String content);

    @Query(value = "select content from audit_package where sha256 = :sha256", nativeQuery = true)
    String keptPackage(String sha256);

    @Query("select distinct e.what from AuditEntry e order by e.what")
    List<String> kinds();

    /** As rows, which nobody keeps in mind once they are read: the record has no end. */
    @Query(
            "select new org.khamrabrong.audit.AuditRow(e.sequence, e.at, e.agreement, e.who, e.what, e.subject, e.oldValue,"
                    + " e.newValue, e.reason, e.scoredBefore, e.scoredAfter, e.previous, e.hash) from AuditEntry e where e.sequence > :sequence"
                    + " order by e.sequence limit 1000")
    List<AuditRow> after(long sequence);
}
