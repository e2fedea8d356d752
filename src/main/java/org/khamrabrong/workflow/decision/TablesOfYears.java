package org.khamrabrong.workflow.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TablesOfYears extends Repository<TableOfYear, TableOfYear.Key> {

    TableOfYear save(TableOfYear used);

    Optional<TableOfYear> findById(TableOfYear.Key id);

    @Query("from TableOfYear t where t.id.decision = :decision order by t.id.fiscalYear desc")
    List<TableOfYear> ofDecision(String decision);

    @Query("select count(t) > 0 from TableOfYear t where t.id.fiscalYear = :year")
    boolean existOf(int year);
}
