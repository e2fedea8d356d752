package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
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
    private static final Pattern NO_ROLES = Pattern.compile("role not in \\(([^)]*)\\)");

    @Autowired
    JdbcTemplate database;

    @Test
    void whoDecidesNothingStandsInForNobody() {
        assertThat(rolesIn("stood_in_for")).isEqualTo(Role.decidingNothing());
    }

    @Test
    void theOtherSideIsThatOfASigner() {
        assertThat(rolesIn("stands_in")).containsExactlyInAnyOrder(Role.HEAD, Role.SUPERIOR);
    }

    @Test
    void whoeverIsAskedForStepsMayBeStoodInFor() {
        assertThat(rolesIn("stood_in_for", NO_ROLES))
                .isEqualTo(EnumSet.complementOf(EnumSet.copyOf(Role.doingSteps())));
    }

    private Set<Role> rolesIn(String function) {
        return rolesIn(function, ROLES);
    }

    private Set<Role> rolesIn(String function, Pattern named) {
        Matcher roles = named.matcher(
                database.queryForObject("select prosrc from pg_proc where proname = ?", String.class, function));
        assertThat(roles.find()).as(function).isTrue();
        return Stream.of(roles.group(1).replace("'", "").split(", "))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}
