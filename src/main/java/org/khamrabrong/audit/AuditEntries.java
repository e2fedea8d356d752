package org.khamrabrong.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, Long> {

    /** @param withheld as JSON, see {@link WithheldRules} */
    @Query(value = """
                    select e.* from audit_entry e
                     where e.chain = :chain and not withheld(e.chain, e.number, e.what, e.content, cast(:withheld as json))
                     order by e.number desc
                    """, nativeQuery = true)
    Slice<AuditEntry> history(UUID chain, String withheld, Pageable page);

    /** By the statement whose index leads to what is asked for; the rest is left to the rows that it finds. */
    default Slice<AuditEntry> filtered(RecordFilter filter, String withheld, Pageable page) {
        if (filter.agreement() != null) {
            return ofChain(filter.agreement(), filter.who(), filter.what(), withheld, page);
        }
        if (filter.who() != null) {
            return ofPerson(filter.who(), filter.what(), withheld, page);
        }
        return filter.what() == null ? everything(withheld, page) : ofKind(filter.what(), withheld, page);
    }

    @Query(value = """
                    select e.* from audit_entry e
                     where e.chain = :chain
                       and (cast(:who as text) is null or e.who = :who)
                       and (cast(:what as text) is null or e.what = :what)
                       and not withheld(e.chain, e.number, e.what, e.content, cast(:withheld as json))
                     order by e.number desc
                    """, nativeQuery = true)
    Slice<AuditEntry> ofChain(UUID chain, @Nullable String who, @Nullable String what, String withheld, Pageable page);

    @Query(value = """
                    select e.* from audit_entry e
                     where e.who = :who
                       and (cast(:what as text) is null or e.what = :what)
                       and not withheld(e.chain, e.number, e.what, e.content, cast(:withheld as json))
                     order by e.id desc
                    """, nativeQuery = true)
    Slice<AuditEntry> ofPerson(String who, @Nullable String what, String withheld, Pageable page);

    @Query(value = """
                    select e.* from audit_entry e
                     where e.what = :what and not withheld(e.chain, e.number, e.what, e.content, cast(:withheld as json))
                     order by e.id desc
                    """, nativeQuery = true)
    Slice<AuditEntry> ofKind(String what, String withheld, Pageable page);

    @Query(value = """
                    select e.* from audit_entry e
                     where not withheld(e.chain, e.number, e.what, e.content, cast(:withheld as json))
                     order by e.id desc
                    """, nativeQuery = true)
    Slice<AuditEntry> everything(String withheld, Pageable page);

    @Query(value = """
                    select e.* from audit_entry e
                     where e.chain = :chain and e.number = :number
                       and not withheld(e.chain, e.number, e.what, e.content, cast(:withheld as json))
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
