package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Among whom an administrator chooses the absent one and the deputy. */
@ApplicationTest
class DeputyChoicesTests {

    private static final Pageable ALL = PageRequest.of(0, 100_000);

    @Autowired
    TestOrganization organizations;

    @Autowired
    DeputyChoices choices;

    @Autowired
    Actors actors;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcTemplate database;

    private Made made;

    @BeforeEach
    void make() {
        made = organizations.make();
    }

    @Test
    void onlyWhoIsAskedForStepsNeedsADeputy() {
        assertThat(absent())
                .contains(name(Role.HEAD), name(Role.SUPERIOR), name(Role.OFFICER), name(Role.NEGOTIATOR))
                .doesNotContain(name(Role.STRATEGY), name(Role.ADMINISTRATOR), name(Role.AUDITOR));
    }

    @Test
    void whoDecidesNothingIsNoDeputy() {
        assertThat(deputies())
                .contains(name(Role.OFFICER), name(Role.HEAD))
                .doesNotContain(name(Role.ADMINISTRATOR), name(Role.AUDITOR));
    }

    @Test
    void whoHasLeftIsNeither() {
        database.update("update person set active = false where username = ?", name(Role.HEAD));

        assertThat(absent()).doesNotContain(name(Role.HEAD));
        assertThat(deputies()).doesNotContain(name(Role.HEAD));
    }

    @Test
    void findsByAPartOfTheNameAndNotByPatterns() {
        database.update("update person set name = 'Somebody 50%_Found' where username = ?", name(Role.HEAD));

        assertThat(usernames(() -> choices.absent("50%_fo", ALL))).containsExactly(name(Role.HEAD));
        assertThat(usernames(() -> choices.absent("50__fo", ALL))).isEmpty();
        assertThat(usernames(() -> choices.absent("\u0000", ALL))).isEmpty();
    }

    @Test
    void goesOnWithTheNextPage() {
        List<String> all = deputies();

        assertThat(usernames(() -> choices.deputies("", PageRequest.of(1, 3)))).isEqualTo(all.subList(3, 6));
    }

    @Test
    void costsOneStatementAndReadsNobodysWholeRecord() {
        Runnable alone = () -> as(actors::current);
        Runnable choosing = () -> as(() -> choices.deputies("", ALL));

        assertThat(statements.of(choosing)).isEqualTo(statements.of(alone) + 1);
        assertThat(statements.loadsOf(StoredPerson.class, choosing))
                .isEqualTo(statements.loadsOf(StoredPerson.class, alone));
    }

    @Test
    void aHeadChoosesTheAbsentOneAmongTheUnitsPeopleAndNobodyElseDoes() {
        assertThat(actors.as(made.username(Role.HEAD), () -> choices.absent("", ALL)))
                .extracting(PersonChoice::username)
                .contains(name(Role.OFFICER), name(Role.GOVERNOR))
                .doesNotContain(name(Role.SUPERIOR), made.otherOfficer().username());
        assertThat(actors.as(made.username(Role.OFFICER), () -> choices.absent("", ALL)))
                .isEmpty();
    }

    private List<String> absent() {
        return usernames(() -> choices.absent("", ALL));
    }

    private List<String> deputies() {
        return usernames(() -> choices.deputies("", ALL));
    }

    private List<String> usernames(Supplier<List<PersonChoice>> asked) {
        return as(asked).stream().map(PersonChoice::username).toList();
    }

    private <T> T as(Supplier<T> asked) {
        return actors.as(made.username(Role.ADMINISTRATOR), asked::get);
    }

    private String name(Role role) {
        return made.username(role);
    }
}
