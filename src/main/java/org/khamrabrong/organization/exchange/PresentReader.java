package org.khamrabrong.organization.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the organization as it is on a day, in one statement a table. */
@Component
class PresentReader {

    private static final String UNITS = """
            select u.id, (select min(b.from_day) from unit_state b where b.unit = u.id) as begun, u.code as unit_code, s.name as unit_name, s.name_english as unit_name_english,
                   s.level as unit_level, above.code as unit_above,
                   case when s.heads_office then 'YES' else 'NO' end as unit_heads_office,
                   case when s.signs then 'YES' else 'NO' end as unit_signs
              from unit u
              join unit_state s on s.unit = u.id and s.from_day <= :day and (s.until_day is null or s.until_day >= :day)
              left join unit above on above.id = s.parent
             where u.dissolved_on is null or u.dissolved_on > :day
             order by u.code collate "C"
            """;

    /** Where somebody has no main post on that day, what is kept of today counts. */
    private static final String PEOPLE = """
            select p.id, p.active, p.username as person_username, p.name as person_name, p.email as person_email,
                   coalesce(held.code, home.code) as person_unit, coalesce(held.title, p.position) as person_position,
                   coalesce(held.title_english, p.position) as person_position_english
              from person p
              join unit home on home.id = p.unit
              left join lateral (
                   select u.code, t.title, t.title_english
                     from tenure h join post t on t.id = h.post join unit u on u.id = t.unit
                    where h.person = p.id and h.main and h.from_day <= :day
                      and (h.until_day is null or h.until_day >= :day)
                    limit 1) held on true
             order by p.username collate "C"
            """;

    private static final String ROLES = """
            select r.id, p.username as role_username, r.role as role_role, u.code as role_unit,
                   r.from_day as role_from, r.until_day as role_until
              from person_role r join person p on p.id = r.person join unit u on u.id = r.unit
             where r.until_day is null or r.until_day >= :day
             order by p.username collate "C", r.role, u.code collate "C", r.from_day
            """;

    private final JdbcClient database;

    PresentReader(JdbcClient database) {
        this.database = database;
    }

    Present on(LocalDate day) {
        Set<String> deactivated = new HashSet<>();
        List<Entry> people = database.sql(PEOPLE)
                .param("day", day)
                .query((row, number) -> {
                    if (!row.getBoolean("active")) {
                        deactivated.add(Present.key(row.getString("person_username")));
                    }
                    return entry(Part.PEOPLE, row);
                })
                .list();
        Map<String, LocalDate> begun = new HashMap<>();
        List<Entry> units = database.sql(UNITS)
                .param("day", day)
                .query((row, number) -> {
                    begun.put(Present.key(row.getString("unit_code")), row.getObject("begun", LocalDate.class));
                    return entry(Part.UNITS, row);
                })
                .list();
        List<Entry> roles = database.sql(ROLES)
                .param("day", day)
                .query((row, number) -> entry(Part.ROLES, row))
                .list();
        return Present.of(day, units, people, HeldOn.joined(roles), deactivated, begun);
    }

    /** Its columns are called like the fields. */
    private static Entry entry(Part part, ResultSet row) throws SQLException {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : part.fields()) {
            String text = row.getString(field.name());
            values.put(field, text == null ? "" : text);
        }
        return new Entry(row.getObject("id", UUID.class), values);
    }
}
