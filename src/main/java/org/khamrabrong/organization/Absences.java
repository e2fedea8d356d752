package org.khamrabrong.organization;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Absences extends Repository<Absence, UUID> {

    Absence saveAndFlush(Absence absence);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Absence a where a.id = :id")
    Optional<Absence> held(UUID id);

    @Query("select count(a) > 0 from Absence a where a.person = :person and a.endedAt is null"
            + " and a.fromDay <= :until and a.untilDay >= :from")
    boolean overlaps(UUID person, LocalDate from, LocalDate until);

    /** Those of the person that are not over, the first to come first. */
    @Query("select new org.khamrabrong.organization.AbsenceRow(a.id,"
            + " new org.khamrabrong.organization.PersonName(p.username, p.name, p.position),"
            + " a.fromDay, a.untilDay, a.namedAs)"
            + " from Absence a join Person p on p.id = a.person"
            + " where a.person = :person and a.endedAt is null and a.untilDay >= :today"
            + " order by a.fromDay, a.id")
    Slice<AbsenceRow> ofPerson(UUID person, LocalDate today, Pageable page);

    /** The same of everybody who sits in those units. */
    @Query("select new org.khamrabrong.organization.AbsenceRow(a.id,"
            + " new org.khamrabrong.organization.PersonName(p.username, p.name, p.position),"
            + " a.fromDay, a.untilDay, a.namedAs)"
            + " from Absence a join Person p on p.id = a.person"
            + " where p.unit in :units and p.id <> :but and a.endedAt is null and a.untilDay >= :today"
            + " order by a.fromDay, a.id")
    Slice<AbsenceRow> ofUnits(Collection<UUID> units, UUID but, LocalDate today, Pageable page);
}
