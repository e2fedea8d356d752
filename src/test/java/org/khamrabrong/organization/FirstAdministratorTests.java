package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.OrganizationFact.FirstAdministratorEntered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Runs inside one transaction per test on an emptied organization, and leaves the shared database as it was. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class FirstAdministratorTests {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private SetUpTokens tokens;

    @Autowired
    private Organization organization;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ApplicationEvents events;

    private SetUpToken token;

    @BeforeEach
    void beginWithNobody() {
        // Other tests' agreements point to their units: look away while those are gone.
        database.execute("set local session_replication_role = replica");
        database.execute("delete from person_role; delete from person; delete from unit; delete from set_up_token");
        database.execute("set local session_replication_role = origin");
        token = tokens.issue();
    }

    @Test
    void entersTheOrganizationAndItsAdministrator() {
        first.enter(with(token.readable(), PASSWORD));

        Person person = organization.person("first.admin").orElseThrow();
        assertThat(person.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(organization.passwordHash(person).orElseThrow())
                .startsWith("{argon2}")
                .doesNotContain(PASSWORD);
        assertThat(organization.unit(person.unit()).level()).isEqualTo(UnitLevel.ORGANIZATION);
        entities.flush();
        assertThat(events.stream(FirstAdministratorEntered.class)).hasSize(1);
    }

    @Test
    void worksOnce() {
        first.enter(with(token.readable(), PASSWORD));

        assertRefused("organization.refusal.setUpDone", with(token.readable(), PASSWORD));
    }

    @Test
    void takesTheTokenHoweverItWasTyped() {
        first.enter(with("  " + token.value().toUpperCase() + " ", PASSWORD));

        assertThat(first.awaited()).isFalse();
    }

    @Test
    void keepsNothingButAHashOfTheToken() {
        assertThat(database.queryForObject("select hash from set_up_token", String.class))
                .isEqualTo(token.hash())
                .doesNotContain(token.value());
    }

    @Test
    void refusesAWrongTokenAndThenEvenTheRightOneAfterTooManyGuesses() {
        for (int attempt = 0; attempt < SetUpTokens.ATTEMPTS; attempt++) {
            assertRefused("organization.refusal.setUpTokenWrong", with("0000-0000", PASSWORD));
        }

        assertRefused("organization.refusal.setUpExpired", with(token.readable(), PASSWORD));
    }

    @Test
    void refusesAnExpiredToken() {
        database.update("update set_up_token set expires_at = now() - interval '1 minute'");

        assertRefused("organization.refusal.setUpExpired", with(token.readable(), PASSWORD));
    }

    @Test
    void refusesTheTokenOfAnEarlierStart() {
        tokens.issue();

        assertRefused("organization.refusal.setUpTokenWrong", with(token.readable(), PASSWORD));
    }

    @Test
    void refusesWeakPasswordsWithoutSpendingAnAttempt() {
        assertRefused("organization.refusal.passwordTooShort", with(token.readable(), "short"));
        assertRefused("organization.refusal.passwordHoldsUsername", with(token.readable(), "xx-First.Admin-xx"));
        assertRefused("organization.refusal.passwordTooLong", with(token.readable(), "กขคต ".repeat(26)));

        assertThat(database.queryForObject("select attempts from set_up_token", Integer.class))
                .isZero();
    }

    @Test
    void takesTheLongestNameAndRefusesWhatTheDirectoryCannotKeepWithoutSpendingAnAttempt() {
        String longest = "ก".repeat(WrittenText.NAME.longest());
        assertRefused("kernel.refusal.textTooLong", named(longest + "ก"));
        assertRefused("kernel.refusal.textUnkeepable", named("กรม\u0000"));
        assertThat(first.awaited()).isTrue();
        assertThat(database.queryForObject("select attempts from set_up_token", Integer.class))
                .isZero();

        first.enter(named(longest));
        entities.flush();
        assertThat(organization.person("first.admin").orElseThrow().position()).isEqualTo(longest);
    }

    @Test
    void nobodyHasANameThatNoRecordCanKeep() {
        assertThat(organization.person("admin\u0000")).isEmpty();
    }

    private SetUp named(String text) {
        return new SetUp(token.readable(), text, text, "first.admin", text, text, PASSWORD);
    }

    private void assertRefused(String key, SetUp asked) {
        assertThatThrownBy(() -> first.enter(asked))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static SetUp with(String token, String password) {
        return new SetUp(
                token, "กรมตัวอย่าง", "Example Department", "first.admin", "ผู้ดูแล คนแรก", "นักวิชาการ", password);
    }
}
