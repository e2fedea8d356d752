package org.khamrabrong.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.kernel.UnitName;

/** Reads the rows that the statements of {@link PeopleSql} answer. */
final class PeopleRows {

    private PeopleRows() {}

    static PersonRow person(ResultSet row, int number) throws SQLException {
        return new PersonRow(name(row), unitName(row), state(row), roles(row));
    }

    static PersonCard card(ResultSet row, int number) throws SQLException {
        String email = row.getString("email");
        return new PersonCard(
                id(row, "id"),
                row.getString("username"),
                new Contact(row.getString("name"), email == null ? "" : email),
                row.getString("position"),
                id(row, "unit"),
                unitName(row),
                state(row));
    }

    static TenureRow tenure(ResultSet row, int number) throws SQLException {
        return new TenureRow(
                id(row, "id"), title(row), unitName(row), row.getBoolean("main"), days(row, "from_day", "until_day"));
    }

    static RoleRow role(ResultSet row, int number) throws SQLException {
        return new RoleRow(
                id(row, "id"),
                name(row),
                Role.valueOf(row.getString("role")),
                id(row, "unit"),
                unitName(row),
                days(row, "from_day", "until_day"));
    }

    static Vacancy vacancy(ResultSet row, int number) throws SQLException {
        return new Vacancy(
                id(row, "id"),
                title(row),
                row.getString("code"),
                unitName(row),
                row.getObject("since", LocalDate.class));
    }

    static UnitGap gap(ResultSet row, int number) throws SQLException {
        List<String> lacking = texts(row, "lacking");
        Set<Role> missing = Stream.of(Role.values())
                .filter(role -> lacking.contains(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new UnitGap(
                id(row, "id"), row.getString("code"), unitName(row), missing, lacking.contains("SAME_PEOPLE"));
    }

    static Remark headBeside(ResultSet row, int number) throws SQLException {
        return Remark.of("organization.remark.headBeside", row.getString("name"), unitName(row));
    }

    /** One row a holder, or one for a post that has none. */
    static List<PostRow> posts(ResultSet rows) throws SQLException {
        Map<UUID, PostRow> posts = new LinkedHashMap<>();
        while (rows.next()) {
            UUID id = id(rows, "id");
            if (!posts.containsKey(id)) {
                posts.put(id, new PostRow(id, title(rows), days(rows, "from_day", "until_day"), new ArrayList<>()));
            }
            if (rows.getObject("tenure") != null) {
                posts.get(id).holders().add(holder(rows));
            }
        }
        return List.copyOf(posts.values());
    }

    private static PostRow.Holder holder(ResultSet row) throws SQLException {
        return new PostRow.Holder(
                id(row, "tenure"), name(row), row.getBoolean("main"), days(row, "held_from", "held_until"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("username"), row.getString("name"), row.getString("position"));
    }

    private static UnitName unitName(ResultSet row) throws SQLException {
        return new UnitName(row.getString("unit_name"), row.getString("unit_name_english"));
    }

    private static PostTitle title(ResultSet row) throws SQLException {
        return new PostTitle(row.getString("title"), row.getString("title_english"));
    }

    private static AccountState state(ResultSet row) throws SQLException {
        return AccountState.valueOf(row.getString("state"));
    }

    private static Days days(ResultSet row, String from, String until) throws SQLException {
        return new Days(row.getObject(from, LocalDate.class), row.getObject(until, LocalDate.class));
    }

    private static List<Role> roles(ResultSet row) throws SQLException {
        return texts(row, "roles").stream().map(Role::valueOf).sorted().toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(String.class::cast)
                .toList();
    }
}
