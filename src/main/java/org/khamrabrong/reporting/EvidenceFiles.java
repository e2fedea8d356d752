package org.khamrabrong.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceFiles extends Repository<Evidence, UUID> {

    Evidence save(Evidence evidence);

    void delete(Evidence evidence);

    Optional<Evidence> findById(UUID id);

    @Query("select new org.khamrabrong.reporting.EvidenceRow(e.id, e.number, e.file, e.attachedAt,"
            + " coalesce(p.name, e.attachedBy), e.step) from Evidence e"
            + " left join Person p on p.username = e.attachedBy"
            + " where e.step = :step order by e.attachedAt, e.file.fileName")
    List<EvidenceRow> rowsOfStep(String step);

    int countByReportAndNumberAndStep(UUID report, String number, String step);

    @Query("select new org.khamrabrong.reporting.EvidenceRow(e.id, e.number, e.file, e.attachedAt,"
            + " coalesce(p.name, e.attachedBy), e.step) from Evidence e"
            + " left join Person p on p.username = e.attachedBy"
            + " where e.report = :report order by e.attachedAt, e.file.fileName")
    List<EvidenceRow> rows(UUID report);
}
