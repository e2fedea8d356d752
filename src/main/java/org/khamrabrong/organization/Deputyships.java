package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Deputyships extends Repository<Deputyship, UUID> {

    Deputyship saveAndFlush(Deputyship deputyship);

    Optional<Deputyship> findById(UUID id);

    @Query("""
            select new org.khamrabrong.organization.DeputyRow(d.id,
                   new org.khamrabrong.organization.PersonName(p.username, p.name, p.position),
                   new org.khamrabrong.organization.PersonName(s.username, s.name, s.position),
                   d.authority, d.fromDay, d.untilDay, d.endedBy)
              from Deputyship d join Person p on p.id = d.person join Person s on s.id = d.deputy
             order by d.fromDay desc, d.enteredAt desc
            """)
    Slice<DeputyRow> rows(Pageable page);

    @Query("select count(d) > 0 from Deputyship d where d.person = :person and d.endedAt is null"
            + " and d.fromDay <= :until and d.untilDay >= :from")
    boolean overlaps(UUID person, LocalDate from, LocalDate until);
}
