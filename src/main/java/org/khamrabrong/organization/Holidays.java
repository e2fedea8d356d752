package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Holidays extends Repository<Holiday, LocalDate> {

    Holiday saveAndFlush(Holiday holiday);

    void delete(Holiday holiday);

    Optional<Holiday> findById(LocalDate day);

    List<Holiday> findByDayBetweenOrderByDay(LocalDate first, LocalDate last);

    @Query("select h.day from Holiday h where h.day between :first and :last")
    Set<LocalDate> days(LocalDate first, LocalDate last);

    @Query("select h.day from Holiday h")
    Set<LocalDate> days();

    boolean existsByDayBetween(LocalDate first, LocalDate last);
}
