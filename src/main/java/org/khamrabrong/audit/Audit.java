package org.khamrabrong.audit;

import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ReadingRights;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the record. Everyone reads what {@link ReadingRights} allows. */
@Service
@Transactional(readOnly = true)
public class Audit {

    private final AuditEntries entries;
    private final ReadingRights access;

    Audit(AuditEntries entries, ReadingRights access) {
        this.entries = entries;
        this.access = access;
    }

    /** Newest first. */
    public Slice<AuditRow> history(AgreementId agreement, Pageable page) {
        access.requireReading(agreement);
        return entries.findByAgreementOrderBySequenceDesc(agreement.value(), page)
                .map(AuditEntry::row);
    }

    /** The whole record, newest first. */
    public Slice<AuditRow> everything(Pageable page) {
        access.requireReadingEverything();
        return entries.findAllByOrderBySequenceDesc(page).map(AuditEntry::row);
    }

    /** The first entry that does not fit the chain; empty where the record is intact. */
    public Optional<AuditRow> firstBreak() {
        access.requireReadingEverything();
        String previous = AuditHash.GENESIS;
        long sequence = 0;
        List<AuditEntry> page = entries.findFirst1000BySequenceGreaterThanOrderBySequence(sequence);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                AuditRow row = entry.row();
                if (row.sequence() != ++sequence
                        || !row.previous().equals(previous)
                        || !AuditHash.of(row).equals(row.hash())) {
                    return Optional.of(row);
                }
                previous = row.hash();
            }
            page = entries.findFirst1000BySequenceGreaterThanOrderBySequence(sequence);
        }
        return Optional.empty();
    }
}
