package org.khamrabrong.workflow.remark;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.workflow.approval.Paper;
import org.springframework.data.repository.Repository;

interface RemarkRows extends Repository<Remark, UUID> {

    Remark save(Remark remark);

    Optional<Remark> findById(UUID id);

    List<Remark> findByAgreementAndPaperAndRoundOrderByMadeAt(UUID agreement, Paper.Kind paper, int round);
}
