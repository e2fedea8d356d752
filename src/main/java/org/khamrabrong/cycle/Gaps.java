package org.khamrabrong.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.agreement.PledgeReceivers;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who is missing at units before they are asked, all of them in one statement. */
@Component
class Gaps {

    private static final String HELD = """
            select distinct r.unit, r.role
              from person_role r join person p on p.id = r.person and p.active
             where r.unit = any (cast(:units as uuid[])) and r.role in ('OFFICER', 'HEAD', 'SUPERIOR')
               and r.from_day <= :today and (r.until_day is null or r.until_day >= :today)
            """;

    private static final String OFFICERS = """
            select count(distinct r.person)
              from person_role r join person p on p.id = r.person and p.active
             where r.unit = any (cast(:units as uuid[])) and r.role = 'OFFICER'
               and r.from_day <= :today and (r.until_day is null or r.until_day >= :today)
            """;

    private record Held(UUID unit, Role role) {}

    private final JdbcClient database;
    private final PledgeReceivers receivers;
    private final Clock clock;

    Gaps(JdbcClient database, PledgeReceivers receivers, Clock clock) {
        this.database = database;
        this.receivers = receivers;
        this.clock = clock;
    }

    /** Units at which nobody is missing are absent. */
    Map<UUID, Set<Gap>> of(FiscalYear year, Collection<Unit> units) {
        Map<UUID, UUID> receiving = receivers.of(year, units);
        Set<UUID> asked = new HashSet<>(receiving.values());
        units.forEach(unit -> asked.add(unit.id()));
        Set<Held> held = held(asked);
        Map<UUID, Set<Gap>> gaps = new HashMap<>();
        for (Unit unit : units) {
            Set<Gap> missing = missing(unit.id(), receiving, held);
            if (!missing.isEmpty()) {
                gaps.put(unit.id(), missing);
            }
        }
        return gaps;
    }

    /** How many people draft for these units. */
    long officers(Collection<UUID> units) {
        return database.sql(OFFICERS)
                .param("units", UuidArray.of(units))
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single();
    }

    private static Set<Gap> missing(UUID unit, Map<UUID, UUID> receiving, Set<Held> held) {
        Set<Gap> missing = EnumSet.noneOf(Gap.class);
        UUID receiver = receiving.get(unit);
        if (!held.contains(new Held(unit, Role.OFFICER))) {
            missing.add(Gap.OFFICER);
        }
        if (!held.contains(new Held(unit, Role.HEAD))) {
            missing.add(Gap.HEAD);
        }
        if (receiver == null) {
            missing.add(Gap.RECEIVING_UNIT);
        } else if (!held.contains(new Held(receiver, Role.SUPERIOR))) {
            missing.add(Gap.SUPERIOR);
        }
        return missing;
    }

    private Set<Held> held(Collection<UUID> units) {
        List<Held> rows = database.sql(HELD)
                .param("units", UuidArray.of(units))
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new Held(row.getObject("unit", UUID.class), Role.valueOf(row.getString("role"))))
                .list();
        return new HashSet<>(rows);
    }
}
