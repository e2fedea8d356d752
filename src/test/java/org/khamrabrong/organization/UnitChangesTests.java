package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.UnitChange.Correct;
import org.khamrabrong.organization.UnitChange.Dissolve;
import org.khamrabrong.organization.UnitChange.Merge;
import org.khamrabrong.organization.UnitChange.Move;
import org.khamrabrong.organization.UnitChange.Rename;
import org.khamrabrong.organization.UnitChange.TakeBack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What changes of a unit come to, in the tables and in the record. */
@ApplicationTest
class UnitChangesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    TestOrganization organizations;

    @Autowired
    UnitChanges changes;

    @Autowired
    Organization organization;

    @Autowired
    UnitTable table;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    AtOnce atOnce;

    private Made made;
    private LocalDate today;
    private UUID one;
    private UUID two;

    @BeforeEach
    void make() {
        made = organizations.make();
        today = LocalDate.now(clock);
        one = begin(UnitLevel.SECTION, made.office().id(), today);
        two = begin(UnitLevel.SECTION, made.office().id(), today);
    }

    @Test
    void aUnitIsEnteredFromADayOn() {
        UUID later = begin(UnitLevel.SECTION, made.office().id(), today.plusDays(9));

        assertThat(organization.unit(one).inForce()).isTrue();
        assertThat(organization.unit(later).inForce()).isFalse();
        assertThat(organization.unitsInForce())
                .extracting(Unit::id)
                .contains(one)
                .doesNotContain(later);
        assertThat(told()).contains("organization.unit-entered");
    }

    @Test
    void aChangeOfTodayShowsAtOnceAndOneToComeDoesNot() {
        take(one, today, new Rename(new UnitName("กลุ่มใหม่", "New Section")));
        take(two, today.plusDays(1), new Rename(new UnitName("กลุ่มหน้า", "")));

        assertThat(organization.unit(one).name()).isEqualTo("กลุ่มใหม่");
        assertThat(organization.unit(two).name()).startsWith("กลุ่ม t");
        assertThat(table.lives().name(two, today.plusDays(1))).isEqualTo("กลุ่มหน้า");
        assertThat(told()).contains("organization.unit-renamed");
    }

    @Test
    void whoComesSecondIsToldWhoDidWhat() {
        int seen = organization.unit(one).version();
        take(one, today, new Rename(new UnitName("กลุ่มใหม่", "")));

        assertThatThrownBy(() -> administrator(
                        () -> changes.take(new UnitRequest(one, seen, today, new Rename(new UnitName("ก", ""))))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("organization.refusal.unitStale");
                    assertThat(refusal.arguments()[0])
                            .isEqualTo(made.people().get(Role.ADMINISTRATOR).name());
                    assertThat(refusal.arguments()[1]).hasToString("organization.change.Rename");
                });
        assertThat(organization.unit(one).name()).isEqualTo("กลุ่มใหม่");
    }

    @Test
    void ofTwoWhoPutEachUnderTheOtherAtOnceOneIsRefused() {
        UnitRequest first = request(one, today, new Move(two));
        UnitRequest second = request(two, today, new Move(one));

        Throwable refused = atOnce.run(
                () -> administrator(() -> changes.take(first)), () -> administrator(() -> changes.take(second)));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.unitCircle"));
        assertThat(organization.unit(one).parent()).contains(two);
        assertThat(organization.unit(two).parent()).contains(made.office().id());
    }

    @Test
    void aCodeIsTakenOnce() {
        String code = organization.unit(one).code();

        assertThatThrownBy(() -> administrator(() -> changes.begin(new NewUnit(
                        code, what("อื่น", UnitLevel.SECTION, made.office().id()), today))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.unitCodeTaken"));
    }

    @Test
    void aCorrectionMendsThePastAndSaysWhatStoodThere() {
        Unit unit = organization.unit(one);
        take(one, today, new Correct(unit.code() + "X", new UnitName("กลุ่มถูก", "Right"), false, false));

        assertThat(organization.unit(one).code()).endsWith("X");
        assertThat(organization.unit(one).signs()).isFalse();
        assertThat(told()).filteredOn("organization.unit-corrected"::equals).hasSize(4);
    }

    @Test
    void aUnitThatIsDissolvedIsNoMoreAndStaysReadable() {
        UUID old = begin(UnitLevel.SECTION, made.office().id(), today.minusDays(30));
        take(old, today, new Dissolve());

        assertThat(organization.unit(old).dissolvedOn()).contains(today);
        assertThat(organization.unitsInForce()).extracting(Unit::id).doesNotContain(old);
        assertThat(table.lives().of(old).ends()).contains(today);
        assertThat(told()).contains("organization.unit-dissolved");
    }

    @Test
    void refusesToDissolveAUnitWithPeopleOrAnOpenAgreement() {
        refused("unitHasPeople", made.other().id(), new Dissolve());
        organizations.open(made);
        refused("unitHasAgreements", made.division().id(), new Dissolve());
    }

    @Test
    void aMergerHandsPeoplePostsAndRolesOver() {
        Person officer = made.otherOfficer();
        Person head = organizations.person("head." + officer.username(), made.other(), Role.HEAD);

        take(made.other().id(), today, new Merge(made.division().id()));

        Person moved = organization.person(officer.username()).orElseThrow();
        assertThat(moved.unit()).isEqualTo(made.division().id());
        assertThat(moved.is(Role.OFFICER, made.division().id())).isTrue();
        assertThat(moved.is(Role.OFFICER, made.other().id()))
                .as("carries on what is left there")
                .isTrue();
        assertThat(database.queryForObject(
                        "select count(*) from person_role where unit = ? and (until_day is null or until_day >= ?)",
                        Integer.class,
                        made.other().id(),
                        today))
                .isZero();
        assertThat(organization.person(head.username()).orElseThrow().is(Role.HEAD))
                .as("the successor has a head")
                .isFalse();
        assertThat(database.queryForList(
                        "select o.unit from tenure t join post o on o.id = t.post where t.person = ? order by t.from_day",
                        UUID.class,
                        officer.id()))
                .containsExactly(made.other().id(), made.division().id());
        assertThat(told()).contains("organization.unit-merged", "organization.unit-people-moved");
    }

    @Test
    void aMergerToComeLeavesPeopleWhereTheyAreAndIsTakenBackWhole() {
        UUID inner = begin(UnitLevel.SECTION, made.other().id(), today);
        LocalDate then = today.plusDays(3);
        take(made.other().id(), then, new Merge(made.division().id()));

        assertThat(table.lives().of(inner).nearest(then).what().parent())
                .isEqualTo(made.division().id());
        assertThat(organization
                        .person(made.otherOfficer().username())
                        .orElseThrow()
                        .unit())
                .isEqualTo(made.other().id());

        take(made.other().id(), then, new TakeBack());
        assertThat(table.lives().of(inner).nearest(then).what().parent())
                .isEqualTo(made.other().id());
        assertThat(table.lives().of(made.other().id()).ends()).isEmpty();
        assertThat(told()).contains("organization.unit-plan-cancelled");
    }

    @Test
    void aUnitThatHasNotBegunIsTakenBackWhole() {
        LocalDate then = today.plusDays(3);
        UUID never = begin(UnitLevel.SECTION, made.office().id(), then);

        UnitRequest asked = request(never, then, new TakeBack());
        assertThat(actors.as(made.username(Role.ADMINISTRATOR), () -> changes.preview(asked)))
                .extracting(Remark::key)
                .containsExactly("organization.preview.never");
        take(never, then, new TakeBack());

        assertThat(table.lives().find(never)).isEmpty();
    }

    @Test
    void aPreviewSaysWhatMovesAndChangesNothing() {
        organizations.open(made);
        UnitRequest asked =
                request(made.division().id(), today, new Merge(made.other().id()));

        List<Remark> remarks = actors.as(made.username(Role.ADMINISTRATOR), () -> changes.preview(asked));

        assertThat(remarks)
                .extracting(Remark::key)
                .contains(
                        "organization.preview.today",
                        "organization.preview.merge.people",
                        "organization.preview.merge.posts",
                        "organization.preview.merge.roles",
                        "organization.preview.merge.agreements");
        assertThat(organization.unit(made.division().id()).inForce()).isTrue();
    }

    private UUID begin(UnitLevel level, UUID parent, LocalDate from) {
        String code = "uc" + NUMBER.incrementAndGet();
        return actors.as(
                made.username(Role.ADMINISTRATOR),
                () -> changes.begin(new NewUnit(code, what("กลุ่ม t" + code, level, parent), from)));
    }

    private static UnitParticulars what(String name, UnitLevel level, UUID parent) {
        return new UnitParticulars(new UnitName(name, ""), level, parent, false, true);
    }

    private UnitRequest request(UUID unit, LocalDate from, UnitChange change) {
        return new UnitRequest(unit, organization.unit(unit).version(), from, change);
    }

    private void take(UUID unit, LocalDate from, UnitChange change) {
        administrator(() -> changes.take(request(unit, from, change)));
    }

    private void refused(String rule, UUID unit, UnitChange change) {
        assertThatThrownBy(() -> take(unit, today, change))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal." + rule));
    }

    private void administrator(Runnable work) {
        actors.as(made.username(Role.ADMINISTRATOR), work);
    }

    private List<String> told() {
        return database.queryForList(
                "select what from audit_entry where who = ? order by id",
                String.class,
                made.username(Role.ADMINISTRATOR));
    }
}
