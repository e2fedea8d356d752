package org.khamrabrong.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.agreement.PledgeReceivers;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds who is missing at units before they are asked, all of them in one statement. */
@Component
class Gaps {

    private static final String GAPS = """
            select asked.unit,
                   lacking(asked.unit, :today)
                   || case when asked.receiver is null then array['RECEIVING_UNIT']
                           when exists (select from held(:today) h join person p on p.id = h.person and p.active
                                         where h.unit = asked.receiver and h.role = 'SUPERIOR') then '{}'
                           else array['SUPERIOR']
                      end as gaps
              from unnest(cast(:units as uuid[]), cast(:receivers as uuid[])) as asked (unit, receiver)
            """;

    private static final String OFFICERS = """
            select count(distinct r.person)
              from person_role r join person p on p.id = r.person and p.active
             where r.unit = any (cast(:units as uuid[])) and r.role = 'OFFICER'
               and r.from_day <= :today and (r.until_day is null or r.until_day >= :today)
            """;

    private static final String ACTING_FOR_OTHERS = """
            select distinct h.role
              from held(:today) h join person p on p.id = h.person and p.active
             where acts_for_others(h.role)
            """;

    private record Found(UUID unit, Set<Gap> gaps) {}

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
        List<UUID> ids = units.stream().map(Unit::id).toList();
        return today(GAPS)
                .param("units", ids.toArray(UUID[]::new))
                .param("receivers", ids.stream().map(receiving::get).toArray(UUID[]::new))
                .query(Gaps::found)
                .stream()
                .filter(found -> !found.gaps().isEmpty())
                .collect(Collectors.toMap(Found::unit, Found::gaps));
    }

    /** What nobody is in the whole office, of those who act for every unit but their own. */
    Set<Role> nobodyIs() {
        Set<Role> nobody = EnumSet.noneOf(Role.class);
        Stream.of(Role.values())
                .filter(role -> role.reach() == Role.Reach.OTHER_UNITS)
                .forEach(nobody::add);
        today(ACTING_FOR_OTHERS).query(String.class).list().forEach(role -> nobody.remove(Role.valueOf(role)));
        return nobody;
    }

    /** How many people draft for these units. */
    long officers(Collection<UUID> units) {
        return today(OFFICERS)
                .param("units", units.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    private StatementSpec today(String sql) {
        return database.sql(sql).param("today", LocalDate.now(clock));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        for (Object gap : (Object[]) row.getArray("gaps").getArray()) {
            gaps.add(Gap.valueOf((String) gap));
        }
        return new Found(row.getObject("unit", UUID.class), gaps);
    }
}
