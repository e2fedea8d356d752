package org.khamrabrong.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceFiles extends Repository<Evidence, UUID> {

    Evidence save(Evidence evidence);

    void delete(Evidence evidence);

    Optional<Evidence> findById(UUID id);

    @Query("select new org.khamrabrong.reporting.EvidenceRow(e.id, e.number, e.file, e.attachedAt,"
            + " coalesce(p.name, e.attachedBy), e.step, e.handedOn) from Evidence e"
            + " left join Person p on p.username = e.attachedBy"
            + " where e.step = :step order by e.attachedAt, e.file.fileName")
    List<EvidenceRow> rowsOfStep(String step);

    /**
     * What later steps added to the report since then.
     *
     * @param step with which it is handed in; null where others hand it on
     */
    @Modifying
    @NativeQuery("insert into evidence_handed_on (evidence, known, step) select e.id, true, :step from evidence e"
            + " where e.report = :report and e.step is not null and e.attached_at >= :since and not is_handed_on(e.id)")
    void handOn(UUID report, Instant since, @Nullable String step);

    /** What was handed in with that step. */
    @Modifying
    @NativeQuery("insert into evidence_handed_on (evidence, known, step) select h.evidence, false, h.step"
            + " from evidence_handed_on h where h.step = :step and h.known and is_handed_on(h.evidence)")
    void takeBack(String step);

    int countByReportAndNumberAndStep(UUID report, String number, String step);

    @Query("select new org.khamrabrong.reporting.EvidenceRow(e.id, e.number, e.file, e.attachedAt,"
            + " coalesce(p.name, e.attachedBy), e.step, e.handedOn) from Evidence e"
            + " left join Person p on p.username = e.attachedBy"
            + " where e.report = :report order by e.attachedAt, e.file.fileName")
    List<EvidenceRow> rows(UUID report);
}
