package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.OneRequest;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class ActorsTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    StatementCount statements;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aVisitorWithoutAccountHoldsNoRole() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));

        for (Role role : Role.values()) {
            assertThatThrownBy(() -> actors.require(role)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aThreadBehindWhichNobodyStandsIsNotTheSystem() {
        assertThat(actors.isSystem()).isFalse();
        assertThatThrownBy(() -> actors.current()).hasMessageContaining("organization.refusal.notSignedIn");
        assertThatThrownBy(() -> actors.currentName()).hasMessageContaining("organization.refusal.notSignedIn");
        for (Role role : Role.values()) {
            assertThatThrownBy(() -> actors.require(role)).hasMessageContaining("organization.refusal.notSignedIn");
        }
    }

    @Test
    void theSystemActsOnlyWhereThatWasSaidAndNoLonger() {
        Made made = organizations.make();
        String head = made.username(Role.HEAD);

        actors.as(head, () -> {
            String within = actors.asSystem(() -> {
                actors.require(Role.STRATEGY);
                return actors.currentName() + " then " + actors.as(head, actors::currentName);
            });
            assertThat(within).isEqualTo("system then " + head);
            assertThat(actors.currentName()).isEqualTo(head);
        });
        assertThatThrownBy(() -> actors.asSystem(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(actors.isSystem()).isFalse();
    }

    @Test
    void nobodyInheritsTheSystem() {
        boolean inherited = actors.asSystem(
                () -> CompletableFuture.supplyAsync(actors::isSystem).join());

        assertThat(inherited).isFalse();
    }

    @Test
    void whoeverIsNamedLikeTheSystemIsNotTheSystem() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Actors.SYSTEM, null, AuthorityUtils.NO_AUTHORITIES));

        assertThat(actors.isSystem()).isFalse();
        assertThatThrownBy(() -> actors.require(Role.STRATEGY)).isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyIsNamedLikeTheSystem() {
        Made made = organizations.make();

        assertThatThrownBy(() -> organizations.person("system", made.office(), Role.ADMINISTRATOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("organization.refusal.usernameNotAllowed");
        assertThatThrownBy(() -> organizations.person("System", made.office(), Role.ADMINISTRATOR))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aRoleTakenAwayEndsAtOnce() {
        Made made = organizations.make();
        actors.as(made.username(Role.STRATEGY), () -> {
            actors.require(Role.STRATEGY);

            database.update(
                    "delete from person_role where person = ?",
                    made.people().get(Role.STRATEGY).id());

            assertThatThrownBy(() -> actors.require(Role.STRATEGY))
                    .hasMessageContaining("organization.refusal.roleMissing");
        });
    }

    @Test
    void anAccountThatIsClosedActsNoMore() {
        Made made = organizations.make();
        actors.as(made.username(Role.HEAD), () -> {
            assertThat(actors.current().roles()).isEqualTo(Set.of(Role.HEAD));

            database.update(
                    "update person set active = false where id = ?",
                    made.people().get(Role.HEAD).id());

            assertThatThrownBy(() -> actors.current()).hasMessageContaining("organization.refusal.notSignedIn");
        });
    }

    @Test
    void thePersonIsReadOnceInATransaction() {
        Made made = organizations.make();
        actors.as(made.username(Role.HEAD), () -> {
            long sent = statements.of(() -> transaction.executeWithoutResult(status -> {
                Person first = actors.current();
                actors.require(Role.HEAD);
                assertThat(actors.current()).isSameAs(first);
            }));

            assertThat(sent).isEqualTo(1);
        });
    }

    @Test
    void thePersonIsReadOnceInARequestAndAnewInTheNext() {
        Made made = organizations.make();
        actors.as(made.username(Role.HEAD), () -> {
            assertThat(statements.of(() -> {
                        OneRequest.during(actors::current);
                        OneRequest.during(() -> {
                            actors.current();
                            actors.require(Role.HEAD);
                        });
                    }))
                    .isEqualTo(2);
        });
    }
}
