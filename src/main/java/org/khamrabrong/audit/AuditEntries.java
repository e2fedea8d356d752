package org.khamrabrong.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, Long> {

    Slice<AuditEntry> findByChainOrderByNumberDesc(UUID chain, Pageable page);

    @Query("select e from AuditEntry e where e.chain = :chain and (e.what not in :withheld or e.at < :since)"
            + " order by e.number desc")
    Slice<AuditEntry> historyWithout(UUID chain, Collection<String> withheld, Instant since, Pageable page);

    @Query("select e from AuditEntry e where (:who is null or e.who = :who)"
            + " and (:chain is null or e.chain = :chain) and (:what is null or e.what = :what)"
            + " order by e.id desc")
    Slice<AuditEntry> filtered(String who, UUID chain, String what, Pageable page);

    Optional<AuditEntry> findByChainAndNumber(UUID chain, long number);

    @Query(value = "select content from audit_package where sha256 = :sha256", nativeQuery = true)
    String keptPackage(String sha256);

    /** From each name to the next, so that few are read however long the record is. */
    @Query(value = """
                    with recursive kind as (
                        select min(what) as what from audit_entry
                        union all
                        select (select min(e.what) from audit_entry e where e.what > kind.what) from kind where kind.what is not null
                    )
                    select what from kind where what is not null order by what
                    """, nativeQuery = true)
    List<String> kinds();
}
