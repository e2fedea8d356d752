package org.khamrabrong.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Discretion;
import org.khamrabrong.kernel.Discretion.Withheld;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the record: of an agreement, whoever may see it; the whole, the auditor and the strategy office. */
@Service
@Transactional(readOnly = true)
public class Audit {

    private static final Set<Role> READING_EVERYTHING = EnumSet.of(Role.AUDITOR, Role.STRATEGY);

    private static final int ROWS_AT_ONCE = 1000;

    private final AuditEntries entries;
    private final FactKinds kinds;
    private final ReadingRights access;
    private final List<Discretion> discretions;
    private final Actors actors;
    private final JdbcTemplate database;

    Audit(
            AuditEntries entries,
            FactKinds kinds,
            ReadingRights access,
            List<Discretion> discretions,
            Actors actors,
            DataSource source) {
        this.kinds = kinds;
        this.database = new JdbcTemplate(source);
        this.database.setFetchSize(ROWS_AT_ONCE);
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
                ? entries.findByChainOrderByNumberDesc(agreement.value(), page)
                : entries.historyWithout(agreement.value(), names(withheld), earliest(withheld), page);
        return shown.map(kinds::row);
    }

    /** What the scores of one entry were computed from, for whoever reads that entry in the history or in the record. */
    public List<Scored> scored(AgreementId agreement, long number) {
        access.requireReading(agreement);
        AuditRow row = entries.findByChainAndNumber(agreement.value(), number)
                .map(kinds::row)
                .filter(entry ->
                        readsEverything() || withheld(agreement).stream().noneMatch(kept -> holds(kept, entry)))
                .orElseThrow(() -> new Refusal("audit.refusal.unknownEntry"));
        return row.scores().stream()
                .map(scored -> new Scored(
                        scored.result(), scored.score(), entries.keptPackage(scored.sha256()), scored.sha256()))
                .toList();
    }

    /** The whole record, newest first. */
    public Slice<AuditRow> everything(RecordFilter filter, Pageable page) {
        requireReadingEverything();
        return entries.filtered(filter.who(), filter.agreement(), filter.what(), page)
                .map(kinds::row);
    }

    /** The names of the facts that the record holds. */
    public List<String> kinds() {
        requireReadingEverything();
        return entries.kinds();
    }

    /** Goes through all chains up to the first entry that does not fit, or to an end that comes too early. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainState check() {
        requireReadingEverything();
        ChainCheck check = new ChainCheck();
        database.query(ChainCheck.WALK, check::take);
        return check.state();
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
                .map(Fact::name)
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
            throw new Refusal("organization.refusal.roleMissing");
        }
    }
}
