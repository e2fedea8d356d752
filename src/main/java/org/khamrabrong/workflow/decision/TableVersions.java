package org.khamrabrong.workflow.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TableVersions extends Repository<TableVersion, String> {

    TableVersion save(TableVersion version);

    List<TableVersion> findByDecisionOrderByNumberDesc(String decision);

    Optional<TableVersion> findByDecisionAndNumber(String decision, int number);

    /** Those that the year uses, or would begin with. */
    @Query(
            value = "select v.* from decision_version v join decision_for(:year) f"
                    + " on f.decision = v.decision and f.number = v.number order by v.decision",
            nativeQuery = true)
    List<TableVersion> inForce(int year);
}
