package org.khamrabrong.worklist;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where every unit stands in a year, and with whom: for the strategy office and the auditor all of them, for heads and
 * superiors what is beneath theirs. What an agreement holds it does not show.
 */
@Service
@Transactional(readOnly = true)
public class Overview {

    private final OverviewRows rows;
    private final Organization organization;
    private final Actors actors;
    private final Clock clock;

    Overview(OverviewRows rows, Organization organization, Actors actors, Clock clock) {
        this.rows = rows;
        this.organization = organization;
        this.actors = actors;
        this.clock = clock;
    }

    /** The years of which there is something to see, the latest first. */
    public List<FiscalYear> years() {
        visible();
        return rows.years();
    }

    public Slice<OverviewRow> page(OverviewFilter filter, Pageable page) {
        actors.requireSomeone();
        return rows.page(filter, within(filter.under()), clock.instant(), page);
    }

    /** Of all under the unit, whatever else the filter says. */
    public OverviewCounts counts(FiscalYear year, @Nullable UUID under) {
        return rows.counts(year, within(under), clock.instant());
    }

    /** The tops of what may be seen; empty where all may. */
    public Optional<Set<UUID>> visible() {
        Person person = actors.current();
        if (person.is(Role.STRATEGY) || person.is(Role.AUDITOR)) {
            return Optional.empty();
        }
        Set<UUID> own = person.unitsOf(Role.HEAD, Role.SUPERIOR);
        if (own.isEmpty()) {
            throw new Refusal("organization.refusal.roleMissing");
        }
        return Optional.of(organization.withAllBeneath(own));
    }

    /** Empty for all; the units under the one that was asked for, of those that may be seen. */
    private Optional<Set<UUID>> within(@Nullable UUID under) {
        Optional<Set<UUID>> visible = visible();
        if (under == null) {
            return visible;
        }
        Set<UUID> asked = organization.withAllBeneath(Set.of(under));
        return Optional.of(visible.map(seen -> both(seen, asked)).orElse(asked));
    }

    private static Set<UUID> both(Set<UUID> one, Set<UUID> other) {
        return Set.copyOf(one.stream().filter(other::contains).toList());
    }
}
