package org.khamrabrong.cycle;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PreparedYears extends Repository<PreparedYear, Integer> {

    PreparedYear saveAndFlush(PreparedYear year);

    Optional<PreparedYear> findById(Integer year);

    List<PreparedYear> findAllByOrderByFiscalYearDesc();

    void delete(PreparedYear year);
}
