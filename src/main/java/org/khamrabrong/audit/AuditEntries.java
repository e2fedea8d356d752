package org.khamrabrong.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, Long> {

    /** @param withheld as JSON, see {@link WithheldRules} */
    @Query(value = """
                    select e.* from audit_entry e
                     where e.chain = :chain and not withheld(e.chain, e.number, e.what, cast(:withheld as json))
                     order by e.number desc
                    """, nativeQuery = true)
    Slice<AuditEntry> history(UUID chain, String withheld, Pageable page);

    @Query(value = """
                    select e.* from audit_entry e
                     where (cast(:who as text) is null or e.who = :who)
                       and (cast(:chain as uuid) is null or e.chain = :chain)
                       and (cast(:what as text) is null or e.what = :what)
                       and not withheld(e.chain, e.number, e.what, cast(:withheld as json))
                     order by e.id desc
                    """, nativeQuery = true)
    Slice<AuditEntry> filtered(String who, UUID chain, String what, String withheld, Pageable page);

    @Query(value = """
                    select e.* from audit_entry e
                     where e.chain = :chain and e.number = :number
                       and not withheld(e.chain, e.number, e.what, cast(:withheld as json))
                    """, nativeQuery = true)
    Optional<AuditEntry> entry(UUID chain, long number, String withheld);

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
