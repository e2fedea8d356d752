package org.khamrabrong.cycle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares a year in steps that may be left and taken up again, shows what would start, and starts it. Only for the strategy
 * office.
 */
@Service
@Transactional
public class YearOpening {

    private final PreparedYears prepared;
    private final YearCalls years;
    private final UnitCalls calls;
    private final YearPreviews previews;
    private final Organization organization;
    private final Actors actors;
    private final Clock clock;

    YearOpening(
            PreparedYears prepared,
            YearCalls years,
            UnitCalls calls,
            YearPreviews previews,
            Organization organization,
            Actors actors,
            Clock clock) {
        this.prepared = prepared;
        this.years = years;
        this.calls = calls;
        this.previews = previews;
        this.organization = organization;
        this.actors = actors;
        this.clock = clock;
    }

    /** Those that are not opened yet, the latest first. */
    @Transactional(readOnly = true)
    public List<PreparedRow> prepared() {
        actors.require(Role.STRATEGY);
        return prepared.findAllByOrderByFiscalYearDesc().stream().map(this::row).toList();
    }

    @Transactional(readOnly = true)
    public Optional<PreparedRow> prepared(FiscalYear year) {
        actors.require(Role.STRATEGY);
        return prepared.findById(year.gregorian()).map(this::row);
    }

    /** Begins to prepare the year, or takes it up where somebody left it. */
    public PreparedRow prepare(FiscalYear year) {
        actors.require(Role.STRATEGY);
        requireNotOpen(year);
        return prepared.findById(year.gregorian()).map(this::row).orElseGet(() -> row(begin(year)));
    }

    private PreparedYear begin(FiscalYear year) {
        years.prepareTerms(year);
        try {
            return prepared.saveAndFlush(
                    new PreparedYear(year, PreparedContent.begun(), actors.currentName(), clock.instant()));
        } catch (DataIntegrityViolationException begunMeanwhile) {
            throw new Refusal("cycle.refusal.preparedByAnother", year);
        }
    }

    /** @param seen as it stood on the screen of whoever changes it */
    public PreparedRow keep(PreparedRow seen, PreparedContent content) {
        actors.require(Role.STRATEGY);
        requireNotOpen(seen.year());
        PreparedYear year = unchanged(seen);
        year.write(content, actors.currentName(), clock.instant());
        try {
            return row(prepared.saveAndFlush(year));
        } catch (ObjectOptimisticLockingFailureException changedMeanwhile) {
            throw new Refusal("cycle.refusal.preparedByAnother", seen.year());
        }
    }

    /** What would start if it were opened now. */
    @Transactional(readOnly = true)
    public YearPreview preview(FiscalYear year, @Nullable Set<UUID> units) {
        actors.require(Role.STRATEGY);
        return previews.of(year, units);
    }

    /** Opens the year and has the chosen units asked in the background. */
    public void confirm(PreparedRow seen) {
        actors.require(Role.STRATEGY);
        requireNotOpen(seen.year());
        PreparedYear year = unchanged(seen);
        Set<UUID> units =
                previews.units(year.content().units()).stream().map(Unit::id).collect(Collectors.toSet());
        years.openWithItsTerms(seen.year());
        prepared.delete(year);
        if (!units.isEmpty()) {
            calls.begin(seen.year(), units);
        }
    }

    /** Throws away what was chosen. */
    public void discard(PreparedRow seen) {
        actors.require(Role.STRATEGY);
        prepared.delete(unchanged(seen));
    }

    private void requireNotOpen(FiscalYear year) {
        if (years.isOpen(year)) {
            throw new Refusal("cycle.refusal.yearAlreadyOpen", year);
        }
    }

    private PreparedYear unchanged(PreparedRow seen) {
        PreparedYear year = prepared.findById(seen.year().gregorian())
                .orElseThrow(() -> new Refusal("cycle.refusal.preparedGone", seen.year()));
        if (year.version() != seen.version()) {
            throw new Refusal("cycle.refusal.preparedMeanwhile", seen.year(), name(year.changedBy()));
        }
        return year;
    }

    private PreparedRow row(PreparedYear year) {
        return new PreparedRow(year.year(), year.content(), year.version(), name(year.changedBy()), year.changedAt());
    }

    private String name(String username) {
        return Optional.ofNullable(organization.names(Set.of(username)).get(username))
                .map(PersonName::name)
                .orElse(username);
    }
}
