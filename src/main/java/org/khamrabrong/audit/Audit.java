package org.khamrabrong.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.khamrabrong.kernel.AgreementId;
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

/**
 * Reads the record, without what the reader may not know: of an agreement, whoever may see it; the whole, the auditor and the
 * strategy office.
 */
@Service
@Transactional(readOnly = true)
public class Audit {

    private static final Set<Role> READING_EVERYTHING = EnumSet.of(Role.AUDITOR, Role.STRATEGY);

    private static final int ROWS_AT_ONCE = 1000;

    private final AuditEntries entries;
    private final TreeCheck tree;
    private final FactKinds kinds;
    private final ReadingRights access;
    private final WithheldRules withheld;
    private final Actors actors;
    private final JdbcTemplate database;

    Audit(
            AuditEntries entries,
            TreeCheck tree,
            FactKinds kinds,
            ReadingRights access,
            WithheldRules withheld,
            Actors actors,
            DataSource source) {
        this.tree = tree;
        this.kinds = kinds;
        this.database = new JdbcTemplate(source);
        this.database.setFetchSize(ROWS_AT_ONCE);
        this.withheld = withheld;
        this.entries = entries;
        this.access = access;
        this.actors = actors;
    }

    /** Newest first. */
    public Slice<AuditRow> history(AgreementId agreement, Pageable page) {
        access.requireReading(agreement);
        return entries.history(agreement.value(), withheld.forReader(), page).map(kinds::row);
    }

    /** What the scores of one entry were computed from, for whoever reads that entry in the history or in the record. */
    public List<Scored> scored(AgreementId agreement, long number) {
        access.requireReading(agreement);
        AuditRow row = entries.entry(agreement.value(), number, withheld.forReader())
                .map(kinds::row)
                .orElseThrow(() -> new Refusal("audit.refusal.unknownEntry"));
        return row.scores().stream().map(this::withDocument).toList();
    }

    /** Newest first, of all agreements and of what belongs to none. */
    public Slice<AuditRow> everything(RecordFilter filter, Pageable page) {
        requireReadingEverything();
        return entries.filtered(filter, withheld.forReader(), page).map(kinds::row);
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

    /** Whether the signed heads of the tree continue one another and hold every chain. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public TreeState checkTree() {
        requireReadingEverything();
        return tree.state();
    }

    private Scored withDocument(Scored scored) {
        String sha256 = Objects.requireNonNull(scored.sha256());
        return new Scored(scored.result(), scored.score(), entries.keptPackage(sha256), sha256);
    }

    private void requireReadingEverything() {
        Person person = actors.current();
        if (READING_EVERYTHING.stream().noneMatch(person::is)) {
            throw new Refusal("organization.refusal.roleMissing");
        }
    }
}
