package org.khamrabrong.cycle;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FiscalCycles extends Repository<FiscalCycle, Integer> {

    FiscalCycle saveAndFlush(FiscalCycle cycle);

    Optional<FiscalCycle> findById(Integer year);

    List<FiscalCycle> findAllByOrderByFiscalYearDesc();
}
