package org.khamrabrong.demo;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CalendarShifts extends Repository<CalendarShift, Integer> {

    CalendarShift save(CalendarShift shift);

    Optional<CalendarShift> findById(Integer id);
}
