package org.khamrabrong.workflow.approval;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Levels extends Repository<ApprovalLevel, UUID> {

    ApprovalLevel save(ApprovalLevel level);

    @EntityGraph(attributePaths = "items")
    List<ApprovalLevel> findByAgreementAndPaperAndRoundOrderByPlace(UUID agreement, Paper.Kind paper, int round);

    List<ApprovalLevel> findByAgreement(UUID agreement);

    /** Those with a level at one of the units. */
    @Query("select distinct level.agreement from ApprovalLevel level where level.unit in :units")
    List<UUID> agreementsOf(Collection<UUID> units);

    default List<ApprovalLevel> of(Paper paper) {
        return findByAgreementAndPaperAndRoundOrderByPlace(paper.agreement().value(), paper.kind(), paper.round());
    }
}
