package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nobody locks themselves out: not today, not on a later day, and not two at the same moment. */
@ApplicationTest
class LastAdministratorTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    Granting granting;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    AtOnce atOnce;

    private List<UUID> others;
    private Person first;
    private Person second;
    private LocalDate today;

    @BeforeEach
    void letTwoBeTheOnlyOnes() {
        others = database.queryForList(
                "select distinct p.id from person p join person_role r on r.person = p.id"
                        + " where r.role = 'ADMINISTRATOR' and p.active",
                UUID.class);
        others.forEach(id -> database.update("update person set active = false where id = ?", id));
        Made made = organizations.make();
        first = made.people().get(Role.ADMINISTRATOR);
        second = organizations.person(first.username() + ".2", made.office(), Role.ADMINISTRATOR);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void letTheOthersIn() {
        others.forEach(id -> database.update("update person set active = true where id = ?", id));
    }

    @Test
    void theLastButOneMayGo() {
        actors.as(first.username(), () -> granting.end(roleOf(second), today.minusDays(1)));
    }

    @Test
    void theLastWhoCanSignInMayNot() {
        database.update("update person set password_hash = null where id = ?", first.id());

        refused(() -> actors.as(first.username(), () -> granting.end(roleOf(second), today.minusDays(1))));
    }

    @Test
    void oneMustBeThereOnEveryLaterDay() {
        database.update("update person_role set until_day = ? where person = ?", today.plusYears(1), first.id());

        refused(() -> actors.as(first.username(), () -> granting.end(roleOf(second), today.plusDays(9))));
    }

    @Test
    void oneWhoBeginsWhenTheOtherEndsIsEnough() {
        database.update("update person_role set from_day = ? where person = ?", today.plusDays(10), second.id());
        database.update("update person_role set until_day = ? where person = ?", today.plusDays(30), first.id());
        UUID role = roleOf(first);

        refused(() -> actors.asSystem(() -> granting.end(role, today.plusDays(8))));
        actors.asSystem(() -> granting.end(role, today.plusDays(9)));
    }

    @Test
    void ofTwoWhoEndEachOthersRoleAtOnceOneStays() {
        UUID ofFirst = roleOf(first);
        UUID ofSecond = roleOf(second);

        Throwable refused = atOnce.run(
                () -> actors.as(first.username(), () -> granting.end(ofSecond, today.minusDays(1))),
                () -> actors.as(second.username(), () -> granting.end(ofFirst, today.minusDays(1))));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.lastAdministrator"));
    }

    private UUID roleOf(Person person) {
        return database.queryForObject("select id from person_role where person = ?", UUID.class, person.id());
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.lastAdministrator"));
    }
}
