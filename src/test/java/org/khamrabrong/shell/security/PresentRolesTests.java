package org.khamrabrong.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.SignIns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What pages somebody may open follows the roles of the day, not those of the sign-in. */
@ApplicationTest
class PresentRolesTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    SignIns signIns;

    private Made made;
    private Person officer;

    @BeforeEach
    void signIn() {
        made = organizations.make();
        officer = made.people().get(Role.OFFICER);
        SignedIn person = new SignedIn(officer, "");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRoleGivenMeanwhileOpensItsPages() throws Exception {
        organizations.give(officer.username(), Role.EVALUATOR, made.other());

        assertThat(seen()).containsExactlyInAnyOrder("ROLE_OFFICER", "ROLE_EVALUATOR");
    }

    @Test
    void aRoleThatEndedYesterdayOpensNoPageToday() throws Exception {
        organizations.endYesterday(officer.username(), Role.OFFICER);

        assertThat(seen()).isEmpty();
    }

    private List<String> seen() throws Exception {
        AtomicReference<List<String>> seen = new AtomicReference<>();
        new PresentRoles(signIns)
                .doFilter(
                        new MockHttpServletRequest("GET", "/"),
                        new MockHttpServletResponse(),
                        (request, response) -> seen.set(
                                SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                                        .map(GrantedAuthority::getAuthority)
                                        .toList()));
        return seen.get();
    }
}
