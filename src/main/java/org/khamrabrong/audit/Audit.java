package org.khamrabrong.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Discretion;
import org.khamrabrong.kernel.Discretion.Withheld;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the record: of an agreement, whoever may see it; the whole, the auditor and the strategy office. */
@Service
@Transactional(readOnly = true)
public class Audit {

    private static final Set<Role> READING_EVERYTHING = EnumSet.of(Role.AUDITOR, Role.STRATEGY);

    private final AuditEntries entries;
    private final ReadingRights access;
    private final List<Discretion> discretions;
    private final Actors actors;

    Audit(AuditEntries entries, ReadingRights access, List<Discretion> discretions, Actors actors) {
        this.discretions = discretions;
        this.entries = entries;
        this.access = access;
        this.actors = actors;
    }

    /** Newest first, without what the reader may not know yet. */
    public Slice<AuditRow> history(AgreementId agreement, Pageable page) {
        access.requireReading(agreement);
        List<Withheld> withheld = withheld(agreement);
        Slice<AuditEntry> shown = withheld.isEmpty()
                ? entries.findByAgreementOrderBySequenceDesc(agreement.value(), page)
                : entries.historyWithout(agreement.value(), names(withheld), earliest(withheld), page);
        return shown.map(AuditEntry::row);
    }

    /** What the scores of one entry were computed from, for whoever reads that entry in the history or in the record. */
    public ScoredPackages scored(AgreementId agreement, long sequence) {
        access.requireReading(agreement);
        AuditRow row = entries.findByAgreementAndSequence(agreement.value(), sequence)
                .map(AuditEntry::row)
                .filter(entry ->
                        readsEverything() || withheld(agreement).stream().noneMatch(kept -> holds(kept, entry)))
                .orElseThrow(() -> new Refusal("refusal.unknownEntry"));
        return new ScoredPackages(kept(row.scoredBefore()), kept(row.scoredAfter()));
    }

    /** The whole record, newest first. */
    public Slice<AuditRow> everything(RecordFilter filter, Pageable page) {
        requireReadingEverything();
        return entries.filtered(filter.who(), filter.agreement(), filter.what(), page)
                .map(AuditEntry::row);
    }

    /** The names of the facts that the record holds. */
    public List<String> kinds() {
        requireReadingEverything();
        return entries.kinds();
    }

    /** Goes through the whole chain up to the first entry that does not fit, or to an end that comes too early. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainState check() {
        requireReadingEverything();
        Optional<ChainEnd> end = entries.end();
        long written = end.map(ChainEnd::getEntries).orElse(0L);
        String lastHash = end.map(ChainEnd::getHash).orElse(AuditHash.GENESIS);
        String previous = AuditHash.GENESIS;
        long sequence = 0;
        List<AuditRow> page = entries.after(sequence);
        while (!page.isEmpty()) {
            for (AuditRow row : page) {
                boolean fits = row.sequence() == sequence + 1
                        && row.previous().equals(previous)
                        && AuditHash.of(row).equals(row.hash());
                boolean foreign = row.sequence() > written
                        || row.sequence() == written && !row.hash().equals(lastHash);
                if (!fits || foreign) {
                    return new ChainState(sequence, row, written);
                }
                sequence++;
                previous = row.hash();
            }
            page = entries.after(sequence);
        }
        return new ChainState(sequence, null, written);
    }

    private String kept(String sha256) {
        return sha256 == null ? null : entries.keptPackage(sha256);
    }

    private List<Withheld> withheld(AgreementId agreement) {
        return discretions.stream()
                .flatMap(discretion -> discretion.withheld(agreement).stream())
                .toList();
    }

    private static boolean holds(Withheld withheld, AuditRow entry) {
        return names(List.of(withheld)).contains(entry.what()) && !entry.at().isBefore(withheld.since());
    }

    private static Set<String> names(List<Withheld> withheld) {
        return withheld.stream()
                .flatMap(each -> each.facts().stream())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static Instant earliest(List<Withheld> withheld) {
        return withheld.stream()
                .map(Withheld::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private boolean readsEverything() {
        Person person = actors.current();
        return READING_EVERYTHING.stream().anyMatch(person::is);
    }

    private void requireReadingEverything() {
        if (!readsEverything()) {
            throw new Refusal("refusal.roleMissing");
        }
    }
}
