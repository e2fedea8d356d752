package org.khamrabrong.amendment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.reporting.EvidenceRow;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AmendmentFiles extends Repository<AmendmentFile, UUID> {

    AmendmentFile save(AmendmentFile file);

    void delete(AmendmentFile file);

    Optional<AmendmentFile> findById(UUID id);

    @Query("select new org.khamrabrong.reporting.EvidenceRow(f.id, '', f.file, f.attachedAt,"
            + " coalesce(p.name, f.attachedBy)) from AmendmentFile f"
            + " left join Person p on p.username = f.attachedBy"
            + " where f.amendment = :amendment order by f.attachedAt, f.file.fileName")
    List<EvidenceRow> rows(UUID amendment);
}
