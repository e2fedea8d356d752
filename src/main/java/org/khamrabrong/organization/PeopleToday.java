package org.khamrabrong.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.organization.Person.Holdings;
import org.khamrabrong.organization.Person.RoleAt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people as they are today, with every role and unit, in one statement. */
@Component
class PeopleToday {

    private static final String PERSON = """
            select p.id, p.username, p.name, p.position, p.unit, p.active, p.sign_ins,
                   array(select m.unit from with_merged(p.unit, :today) m) as homes,
                   array(select h.role || ' ' || m.unit
                           from held(:today) h cross join lateral with_merged(h.unit, :today) m
                          where h.person = p.id) as holdings,
                   array(select s.role || ' ' || m.unit
                           from stood_in_for(p.id, :today) s cross join lateral with_merged(s.unit, :today) m) as standing_in
              from person p
            """;

    private static final String NAMED = PERSON + " where p.username = :username";

    private static final String HOLDING = PERSON + """
              join held(:today) h on h.person = p.id
             where p.active and h.role = :role and h.unit = :unit
             order by p.username
            """;

    private final JdbcClient database;
    private final Clock clock;

    PeopleToday(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Person> named(String username) {
        return asked(NAMED)
                .param("username", username)
                .query(PeopleToday::person)
                .optional();
    }

    /** Those in office who hold the role at the unit. */
    List<Person> holding(Role role, UUID unit) {
        return asked(HOLDING)
                .param("role", role.name())
                .param("unit", unit)
                .query(PeopleToday::person)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return database.sql(sql).param("today", LocalDate.now(clock));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                new PersonName(row.getString("username"), row.getString("name"), row.getString("position")),
                row.getObject("unit", UUID.class),
                row.getBoolean("active"),
                row.getInt("sign_ins"),
                elements(row, "homes", UUID.class).collect(Collectors.toSet()),
                new Holdings(rolesAt(row, "holdings"), rolesAt(row, "standing_in")));
    }

    private static Set<RoleAt> rolesAt(ResultSet row, String column) throws SQLException {
        return elements(row, column, String.class).map(PeopleToday::roleAt).collect(Collectors.toSet());
    }

    private static <T> Stream<T> elements(ResultSet row, String column, Class<T> type) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray()).map(type::cast);
    }

    private static RoleAt roleAt(String roleAndUnit) {
        String[] parts = roleAndUnit.split(" ");
        return new RoleAt(Role.valueOf(parts[0]), UUID.fromString(parts[1]));
    }
}
