package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Posts, and who holds them from which day to which. */
@ApplicationTest
class StaffingTests {

    private static final PostTitle TITLE = new PostTitle("ผู้อำนวยการ", "Director");

    @Autowired
    TestOrganization organizations;

    @Autowired
    Staffing staffing;

    @Autowired
    PostKeeping keeping;

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
    private String officer;
    private String governor;
    private LocalDate today;
    private UUID post;

    @BeforeEach
    void make() {
        made = organizations.make();
        officer = made.username(Role.OFFICER);
        governor = made.username(Role.GOVERNOR);
        today = LocalDate.now(clock);
        post = create(made.other(), today.minusDays(30));
    }

    @Test
    void aPostIsVacantUntilSomebodyHoldsIt() {
        assertThat(vacancies()).extracting(Vacancy::post).contains(post);

        assign(officer, false, today, null);

        assertThat(vacancies()).extracting(Vacancy::post).doesNotContain(post);
        assertThat(row().holders())
                .extracting(holder -> holder.person().username())
                .containsExactly(officer);
    }

    @Test
    void aFurtherPostLeavesSomebodyWhereHeOrSheSits() {
        assign(officer, false, today, null);

        assertThat(organization.person(officer).orElseThrow().unit())
                .isEqualTo(made.division().id());
    }

    @Test
    void whoeverMovesSitsElsewhereFromThatDay() {
        move(officer, made.other(), "ผู้อำนวยการ", today);

        Person moved = organization.person(officer).orElseThrow();
        assertThat(moved.unit()).isEqualTo(made.other().id());
        assertThat(moved.position()).isEqualTo("ผู้อำนวยการ");
        assertThat(file(officer).posts())
                .extracting(row -> row.title().thai(), row -> row.days().state(today))
                .containsExactly(tuple("ผู้อำนวยการ", Days.State.NOW), tuple("ตำแหน่งทดสอบ", Days.State.OVER));
    }

    @Test
    void whoeverMovesLaterStillSitsWhereHeOrSheWas() {
        move(officer, made.other(), "ผู้อำนวยการ", today.plusDays(3));

        assertThat(organization.person(officer).orElseThrow().unit())
                .isEqualTo(made.division().id());
    }

    @Test
    void theRolesThatWereNamedEndWithTheMove() {
        UUID role = file(officer).roles().get(0).id();

        asAdministrator(() -> staffing.move(new Move(
                officer, new Placement(made.other().id(), "ผู้อำนวยการ", "", today.plusDays(5)), Set.of(role))));

        assertThat(file(officer).roles())
                .singleElement()
                .satisfies(ended -> assertThat(ended.days().until()).isEqualTo(today.plusDays(4)));
    }

    @Test
    void aPostThatIsLeftIsVacantFromTheNextDay() {
        assign(officer, false, today.minusDays(9), null);

        leave(today.minusDays(1));

        assertThat(vacancies())
                .filteredOn(vacancy -> vacancy.post().equals(post))
                .extracting(Vacancy::since)
                .containsExactly(today);
        refused("organization.refusal.tenureEnded", () -> leave(today));
    }

    @Test
    void nothingStaysOfATenureThatEndsBeforeItBegins() {
        assign(officer, false, today.plusDays(9), null);

        leave(today);

        assertThat(file(officer).posts()).hasSize(1);
    }

    @Test
    void refusesAPostThatSomebodyElseHolds() {
        assign(officer, false, today, today.plusDays(5));

        refused("organization.refusal.postHeld", () -> assign(governor, false, today.plusDays(5), null));
        assign(governor, false, today.plusDays(6), null);
    }

    @Test
    void takesOneOfTwoWhoTakeAPostAtOnce() {
        Throwable second = atOnce.run(
                () -> assign(officer, false, today, null), () -> assign(governor, false, today.plusDays(3), null));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.postHeld"));
    }

    @Test
    void refusesTwoMainPostsOnOneDay() {
        refused("organization.refusal.mainTwice", () -> assign(officer, true, today, null));
    }

    @Test
    void refusesDaysOnWhichThereIsNoSuchPost() {
        refused("organization.refusal.postNotInForce", () -> assign(officer, false, today.minusDays(31), null));
        refused("organization.refusal.daysTurned", () -> assign(officer, false, today, today.minusDays(1)));
        refused("organization.refusal.dayMissing", () -> assign(officer, false, null, null));
    }

    @Test
    void refusesWhoeverHasLeft() {
        database.update("update person set active = false where username = ?", officer);

        refused("organization.refusal.personDeactivated", () -> assign(officer, false, today, null));
    }

    @Test
    void refusesMovesThatAreNone() {
        refused("organization.refusal.movedNowhere", () -> move(officer, made.division(), "ตำแหน่งทดสอบ", today));
        move(officer, made.other(), "ผู้อำนวยการ", today);
        refused("organization.refusal.movedTooEarly", () -> move(officer, made.office(), "อื่น", today));
    }

    @Test
    void refusesAUnitThatIsNotThereOnTheDay() {
        database.update(
                "update unit_state set until_day = ? where unit = ?",
                today.plusDays(1),
                made.office().id());

        refused(
                "organization.refusal.unitNotInForce",
                () -> move(officer, made.office(), "ผู้อำนวยการ", today.plusDays(2)));
    }

    @Test
    void aPostIsRenamedWithThePositionOfItsHolder() {
        move(officer, made.other(), "ผู้อำนวยการ", today);

        rename(TITLE, new PostTitle("ผู้อำนวยการสำนัก", ""));

        assertThat(organization.person(officer).orElseThrow().position()).isEqualTo("ผู้อำนวยการสำนัก");
        assertThat(row().title()).isEqualTo(new PostTitle("ผู้อำนวยการสำนัก", "ผู้อำนวยการสำนัก"));
    }

    @Test
    void tellsTheSecondOfTwoWhoRenameWhoDidWhat() {
        rename(TITLE, new PostTitle("หัวหน้า", "Head"));

        assertThatThrownBy(() -> rename(TITLE, new PostTitle("ประธาน", "Chair")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("organization.refusal.postRenamedMeanwhile");
                    assertThat(refusal.arguments()).containsExactly(made.username(Role.ADMINISTRATOR), "หัวหน้า");
                });
    }

    @Test
    void abolishesOnlyWhatNobodyHoldsAfterwards() {
        assign(officer, false, today.minusDays(3), null);
        refused("organization.refusal.postHeld", () -> abolish(today));

        leave(today);
        refused("organization.refusal.postHeld", () -> abolish(today.minusDays(1)));
        abolish(today);

        assertThat(row().days().until()).isEqualTo(today);
        refused("organization.refusal.postAbolished", () -> abolish(today));
        refused("organization.refusal.daysTurned", () -> abolish(today.minusDays(31)));
    }

    @Test
    void refusesWhatIsNotThere() {
        refused(
                "organization.refusal.unknownPost",
                () -> asAdministrator(() -> keeping.abolish(UUID.randomUUID(), today)));
        refused(
                "organization.refusal.unknownTenure",
                () -> asAdministrator(() -> staffing.leave(UUID.randomUUID(), today)));
        refused(
                "organization.refusal.unknownPost",
                () -> asAdministrator(() -> staffing.assign(new Assignment(officer, null, false, today, null))));
        refused(
                "organization.refusal.postTitleMissing",
                () -> asAdministrator(
                        () -> keeping.create(new NewPost(made.other().id(), new PostTitle("\u200B ", ""), today))));
        refused(
                "kernel.refusal.textTooLong",
                () -> asAdministrator(() ->
                        keeping.create(new NewPost(made.other().id(), new PostTitle("ก".repeat(10_000), ""), today))));
    }

    @Test
    void namesNoUnitThatBeginsOnlyLater() {
        organizations.beginLater(made.other());

        assertThat(actors.as(made.username(Role.STRATEGY), () -> EveryPage.of(directory::gaps)))
                .extracting(UnitGap::unit)
                .doesNotContain(made.other().id());
    }

    @Test
    void namesUnitsThatSignAndHaveNobodyToDraftReviewOrApprove() {
        assertThat(actors.as(made.username(Role.STRATEGY), () -> EveryPage.of(directory::gaps)))
                .filteredOn(gap -> Set.of(
                                made.division().id(),
                                made.other().id(),
                                made.government().id())
                        .contains(gap.unit()))
                .extracting(UnitGap::unit, UnitGap::missing, UnitGap::samePeople)
                .containsExactly(tuple(made.other().id(), Set.of(Role.GOVERNOR, Role.HEAD), false));
    }

    @Test
    void writesAllIntoTheRecord() {
        assign(officer, false, today, null);
        leave(today);
        rename(TITLE, new PostTitle("หัวหน้า", "Head"));
        abolish(today);

        assertThat(database.queryForList(
                        "select what from audit_entry where who = ? order by id",
                        String.class,
                        made.username(Role.ADMINISTRATOR)))
                .containsExactly(
                        "organization.post-created",
                        "organization.post-assumed",
                        "organization.post-vacated",
                        "organization.post-renamed",
                        "organization.post-abolished");
    }

    private UUID create(Unit unit, LocalDate from) {
        return actors.as(made.username(Role.ADMINISTRATOR), () -> keeping.create(new NewPost(unit.id(), TITLE, from)));
    }

    private void assign(String username, boolean main, LocalDate from, LocalDate until) {
        asAdministrator(() -> staffing.assign(new Assignment(username, post, main, from, until)));
    }

    private void leave(LocalDate last) {
        UUID tenure = database.queryForObject("select id from tenure where post = ?", UUID.class, post);
        asAdministrator(() -> staffing.leave(tenure, last));
    }

    private void move(String username, Unit unit, String title, LocalDate from) {
        asAdministrator(() -> staffing.move(new Move(username, new Placement(unit.id(), title, "", from), Set.of())));
    }

    private void rename(PostTitle seen, PostTitle wanted) {
        asAdministrator(() -> keeping.rename(new Renaming(post, seen, wanted)));
    }

    private void abolish(LocalDate last) {
        asAdministrator(() -> keeping.abolish(post, last));
    }

    private PostRow row() {
        return actors
                .as(
                        made.username(Role.STRATEGY),
                        () -> directory.unit(made.other().id()))
                .posts()
                .stream()
                .filter(row -> row.id().equals(post))
                .findFirst()
                .orElseThrow();
    }

    private List<Vacancy> vacancies() {
        return actors.as(made.username(Role.AUDITOR), () -> EveryPage.of(directory::vacancies));
    }

    private PersonFile file(String username) {
        return actors.as(made.username(Role.AUDITOR), () -> directory.person(username));
    }

    private void asAdministrator(Runnable work) {
        actors.as(made.username(Role.ADMINISTRATOR), work);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
