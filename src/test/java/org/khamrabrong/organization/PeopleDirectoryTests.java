package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.language.FoldedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is found, by whom, in which order, and what that costs the database. */
@ApplicationTest
class PeopleDirectoryTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    StatementCount statements;

    private Made made;

    @BeforeEach
    void make() {
        made = organizations.make();
    }

    @Test
    void findsByNameUserNameAndUnitWhateverTheSpellingLooksLike() {
        rename("น้ำผึ้ง " + made.division().code());

        for (String text : List.of(
                "น้ำผึ้ง " + made.division().code(),
                "น\u0E49\u0E4D\u0E32ผึ้ง\u00A0 " + made.division().code().toUpperCase(java.util.Locale.ROOT),
                made.username(Role.OFFICER))) {
            assertThat(find(new PeopleSearch(text, null, null, null)))
                    .as(text)
                    .containsExactly(made.username(Role.OFFICER));
        }
        assertThat(find(new PeopleSearch(made.division().code(), null, null, null)))
                .contains(made.username(Role.HEAD));
        assertThat(find(new PeopleSearch("a\u0000b", null, null, null))).isEmpty();
        assertThat(find(new PeopleSearch("100%_" + "ก".repeat(10_000), null, null, null)))
                .isEmpty();
    }

    @Test
    void foldsTextsAsTheApplicationDoes() {
        for (String text :
                List.of("น้ำ", "นํ้า", "เเก้ว", "แก้้ว", "สม\u200Bศรี", "๑๒๓ ABC", " a\u00A0\t b ", "ﬁ\uFEFF", "é É")) {
            assertThat(database.queryForObject("select folded(?)", String.class, text))
                    .as(text)
                    .isEqualTo(FoldedText.of(text));
        }
    }

    @Test
    void narrowsByUnitWithAllBeneathAndByRoleAndState() {
        assertThat(find(new PeopleSearch("", made.division().id(), null, null)))
                .containsExactlyInAnyOrder(
                        made.username(Role.OFFICER), made.username(Role.GOVERNOR), made.username(Role.HEAD));
        assertThat(find(new PeopleSearch("", made.national().id(), Role.OFFICER, null)))
                .containsExactlyInAnyOrder(
                        made.username(Role.OFFICER), made.otherOfficer().username());
        database.update("update person set active = false where username = ?", made.username(Role.HEAD));
        assertThat(find(new PeopleSearch("", made.division().id(), null, AccountState.DEACTIVATED)))
                .containsExactly(made.username(Role.HEAD));
        assertThat(find(new PeopleSearch("", made.division().id(), null, AccountState.WITHOUT_INVITATION)))
                .isEmpty();
    }

    @Test
    void putsNamesInTheOrderOfAThaiDictionary() {
        List<String> names = List.of("กานดา", "เกษม", "แก้ว", "โกมล", "ขวัญ", "ฮาซัน");
        for (String name : List.of("โกมล", "ฮาซัน", "แก้ว", "ขวัญ", "กานดา", "เกษม")) {
            String username = "sort." + made.division().code() + "." + names.indexOf(name);
            organizations.person(username, made.office());
            database.update("update person set name = ? where username = ?", name, username);
        }

        assertThat(rows(new PeopleSearch("sort." + made.division().code(), null, null, null)))
                .extracting(row -> row.person().name())
                .containsExactlyElementsOf(names);
    }

    @Test
    void isReadByThoseWhoReadEverythingAndByNobodyElse() {
        for (Role role : Role.values()) {
            String username = made.username(role);
            if (Set.of(Role.ADMINISTRATOR, Role.STRATEGY, Role.AUDITOR).contains(role)) {
                assertThat(actors.as(username, () -> directory.person(username))
                                .card()
                                .username())
                        .isEqualTo(username);
            } else {
                assertThatThrownBy(() -> actors.as(username, () -> directory.person(username)))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.roleMissing"));
            }
        }
    }

    @Test
    void costsTwoStatementsHoweverManyThereAre() {
        String strategy = made.username(Role.STRATEGY);
        Runnable page = () -> directory.page(PeopleSearch.EVERYBODY, PageRequest.of(0, 20));

        assertThat(actors.as(strategy, () -> statements.of(page))).isLessThanOrEqualTo(2);
    }

    private void rename(String name) {
        database.update("update person set name = ? where username = ?", name, made.username(Role.OFFICER));
    }

    private List<String> find(PeopleSearch search) {
        return rows(search).stream().map(row -> row.person().username()).toList();
    }

    private List<PersonRow> rows(PeopleSearch search) {
        return actors.as(made.username(Role.AUDITOR), () -> EveryPage.of(page -> directory.page(search, page)));
    }
}
