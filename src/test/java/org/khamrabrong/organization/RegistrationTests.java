package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is entered, and what is made of what was typed. */
@ApplicationTest
class RegistrationTests {

    private static final String TITLE = "นักวิเคราะห์นโยบายและแผน";

    @Autowired
    TestOrganization organizations;

    @Autowired
    Registration registration;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    Organization organization;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    AtOnce atOnce;

    private Made made;
    private String username;
    private LocalDate today;

    @BeforeEach
    void make() {
        made = organizations.make();
        username = "new." + UUID.randomUUID().toString().substring(0, 8);
        today = LocalDate.now(clock);
    }

    @Test
    void entersSomebodyWithPostAndRolesAndWithoutAPassword() {
        enter(person(username, "สมศรี ใจดี", "somsri@example.go.th", Role.OFFICER, Role.GOVERNOR));

        PersonFile file = file();
        assertThat(file.card().contact()).isEqualTo(new Contact("สมศรี ใจดี", "somsri@example.go.th"));
        assertThat(file.card().position()).isEqualTo(TITLE);
        assertThat(file.card().state()).isEqualTo(AccountState.WITHOUT_INVITATION);
        assertThat(file.posts()).singleElement().satisfies(post -> {
            assertThat(post.title().thai()).isEqualTo(TITLE);
            assertThat(post.main()).isTrue();
            assertThat(post.days()).isEqualTo(new Days(today, null));
        });
        assertThat(organization
                        .person(username)
                        .orElseThrow()
                        .is(Role.GOVERNOR, made.division().id()))
                .isTrue();
    }

    @Test
    void takesTheVacantPostOfThatTitleBeforeItMakesAnother() {
        enter(person(username, "คนแรก", ""));
        enter(person(username + "b", "คนที่สอง", ""));
        database.update(
                "update tenure set from_day = ?, until_day = ? where person = (select id from person where username = ?)",
                today.minusDays(2),
                today.minusDays(1),
                username);
        database.update("update post set from_day = ? where title = ?", today.minusDays(9), TITLE);
        enter(person(username + "c", "คนที่สาม", ""));

        assertThat(database.queryForObject(
                        "select count(*) from post where unit = ? and title = ?",
                        Integer.class,
                        made.division().id(),
                        TITLE))
                .isEqualTo(2);
    }

    @Test
    void leavesOutOfANameWhatNobodySees() {
        enter(person(username, " สม\u200Bศรี\t\u202E ใจ\u200Fดี\n", ""));

        assertThat(file().card().name()).isEqualTo("สมศรี ใจดี");
    }

    @Test
    void remarksAnotherOfTheSameName() {
        enter(person(username, "สมศรี " + username, ""));

        assertThat(enter(person(username + "b", "สม\u200Bศรี  " + username, "")))
                .extracting(Remark::key)
                .containsExactly("organization.remark.nameAgain");
    }

    @Test
    void refusesTheSamePersonTwice() {
        enter(person(username, "สมศรี", ""));

        refused("organization.refusal.usernameTaken", () -> enter(person(username, "สมศรี", "")));
    }

    @Test
    void takesOneOfTwoWhoAreEnteredAtOnce() {
        Throwable second =
                atOnce.run(() -> enter(person(username, "คนแรก", "")), () -> enter(person(username, "คนที่สอง", "")));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.usernameTaken"));
        assertThat(file().card().name()).isEqualTo("คนแรก");
    }

    @Test
    void refusesUsernamesThatNobodyCouldType() {
        for (String odd :
                List.of("", " ", "Somsri", "สมศรี", "a b", "ab", "system", "a\u202Eb.c", "a".repeat(10_000))) {
            refused("organization.refusal.usernameNotAllowed", () -> enter(person(odd, "สมศรี", "")));
        }
        refused("organization.refusal.usernameNotAllowed", () -> enter(person(null, "สมศรี", "")));
    }

    @Test
    void refusesNamesThatNobodyCouldRead() {
        for (String odd : List.of("", " ", "\u200B\u202E")) {
            refused("organization.refusal.nameMissing", () -> enter(person(username, odd, "")));
        }
        refused("kernel.refusal.textTooLong", () -> enter(person(username, "ก".repeat(10_000), "")));
        refused("kernel.refusal.textUnkeepable", () -> enter(person(username, "a\u0000b", "")));
    }

    @Test
    void refusesAddressesToWhichNoMailGoes() {
        for (String odd : List.of(
                "somsri",
                "@example.org",
                "a@b",
                "a b@example.org",
                "a@example.org\nBcc: b@example.org",
                "a".repeat(10_000))) {
            refused("organization.refusal.emailNotOne", () -> enter(person(username, "สมศรี", odd)));
        }
    }

    @Test
    void refusesWhoeverIsToSitNowhere() {
        refused("organization.refusal.unitMissing", () -> enter(placed(null, TITLE, today)));
        refused("organization.refusal.unknownUnit", () -> enter(placed(UUID.randomUUID(), TITLE, today)));
        refused(
                "organization.refusal.postTitleMissing",
                () -> enter(placed(made.division().id(), " ", today)));
        refused(
                "organization.refusal.dayMissing",
                () -> enter(placed(made.division().id(), TITLE, null)));
        assertThat(organization.person(username)).isEmpty();
    }

    @Test
    void entersNobodyWhoseRolesConflict() {
        refused(
                "organization.refusal.roleAlone.AUDITOR",
                () -> enter(person(username, "สมศรี", "", Role.OFFICER, Role.AUDITOR)));
        assertThat(organization.person(username)).isEmpty();
    }

    @Test
    void correctsNameAndAddress() {
        enter(person(username, "สมสี", ""));

        correct(new Contact("สมสี", ""), new Contact("สมศรี", "s@example.org"));

        assertThat(file().card().contact()).isEqualTo(new Contact("สมศรี", "s@example.org"));
        assertThat(database.queryForList(
                        "select what || ' ' || (cast(content as json) ->> 'newName') from audit_entry"
                                + " where what = 'organization.person-corrected' and who = ?",
                        String.class,
                        made.username(Role.ADMINISTRATOR)))
                .containsExactly("organization.person-corrected สมศรี");
    }

    @Test
    void tellsTheSecondOfTwoWhoCorrectWhoDidWhat() {
        enter(person(username, "สมสี", ""));
        correct(new Contact("สมสี", ""), new Contact("สมศรี", ""));

        assertThatThrownBy(() -> correct(new Contact("สมสี", ""), new Contact("สมสีดา", "")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("organization.refusal.personCorrectedMeanwhile");
                    assertThat(refusal.arguments()).containsExactly(made.username(Role.ADMINISTRATOR), "สมศรี", "-");
                });
        assertThat(file().card().name()).isEqualTo("สมศรี");
    }

    @Test
    void isForAdministratorsAlone() {
        refused(
                "organization.refusal.roleMissing",
                () -> actors.as(made.username(Role.STRATEGY), () -> registration.enter(person(username, "สมศรี", ""))));
    }

    private NewPerson person(String as, String name, String email, Role... roles) {
        return new NewPerson(as, name, email, new Placement(made.division().id(), TITLE, "", today), Set.of(roles));
    }

    private NewPerson placed(UUID unit, String title, LocalDate from) {
        return new NewPerson(username, "สมศรี", "", new Placement(unit, title, "", from), Set.of());
    }

    private List<Remark> enter(NewPerson asked) {
        return actors.as(made.username(Role.ADMINISTRATOR), () -> registration.enter(asked));
    }

    private void correct(Contact seen, Contact wanted) {
        actors.as(
                made.username(Role.ADMINISTRATOR), () -> registration.correct(new Correction(username, seen, wanted)));
    }

    private PersonFile file() {
        return actors.as(made.username(Role.AUDITOR), () -> directory.person(username));
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
