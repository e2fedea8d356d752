package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rights in the database name the roles that {@link Role} names for the same. */
@ApplicationTest
class RolesOfRightsTests {

    private static final Pattern ROLES = Pattern.compile("role in \\(([^)]*)\\)");

    @Autowired
    JdbcTemplate database;

    @Test
    void whoDecidesNothingStandsInForNobody() {
        assertThat(rolesIn("absent")).isEqualTo(Role.decidingNothing());
    }

    @Test
    void theOtherSideIsThatOfASigner() {
        assertThat(rolesIn("stands_in")).isEqualTo(Role.signing());
    }

    private Set<Role> rolesIn(String function) {
        Matcher roles = ROLES.matcher(
                database.queryForObject("select prosrc from pg_proc where proname = ?", String.class, function));
        assertThat(roles.find()).as(function).isTrue();
        return Stream.of(roles.group(1).replace("'", "").split(", "))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}
