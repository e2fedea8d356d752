package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.ThaiTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was entered for a day is there from the first moment of that day in Bangkok, and not before. */
@ApplicationTest
class OrganizationDayTests {

    private static final Instant LAST_OF_THE_YEAR = Instant.parse("2031-09-30T23:59:59+07:00");
    private static final Instant FIRST_OF_THE_NEXT = Instant.parse("2031-10-01T00:00:00+07:00");
    private static final LocalDate OCTOBER = LocalDate.of(2031, 10, 1);

    @Autowired
    TestOrganization organizations;

    @Autowired
    PresentState present;

    @Autowired
    UnitHandover handover;

    @Autowired
    EndingDeputyships endings;

    @Autowired
    OrganizationDay today;

    @Autowired
    Actors actors;

    @Autowired
    AtOnce atOnce;

    @Autowired
    JdbcClient client;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    private final List<Object> told = new ArrayList<>();
    private Made made;

    @BeforeEach
    void make() {
        made = organizations.make();
    }

    @Test
    void aNewNameComesWithItsDay() {
        inAWorldOfItsOwn(division -> {
            plan(division, "name", "กองใหม่");

            turn(LAST_OF_THE_YEAR);
            assertThat(unit(division, "name")).isEqualTo(made.division().name());

            turn(FIRST_OF_THE_NEXT);
            assertThat(unit(division, "name")).isEqualTo("กองใหม่");
            assertThat(unit(division, "version")).isEqualTo("1");
        });
    }

    @Test
    void allChangesOfOneDayComeTogether() {
        inAWorldOfItsOwn(division -> {
            plan(division, "name", "กองใหม่");
            plan(made.other().id(), "level", "SECTION");
            place(made.other(), "หัวหน้าฝ่าย");

            turn(FIRST_OF_THE_NEXT);

            assertThat(unit(division, "name")).isEqualTo("กองใหม่");
            assertThat(unit(made.other().id(), "level")).isEqualTo("SECTION");
            assertThat(person("unit")).isEqualTo(made.other().id().toString());
            assertThat(person("position")).isEqualTo("หัวหน้าฝ่าย");
        });
    }

    @Test
    void somebodySitsWhereTheTenureOfTheDaySays() {
        inAWorldOfItsOwn(division -> {
            place(made.other(), "หัวหน้าฝ่าย");

            turn(LAST_OF_THE_YEAR);
            assertThat(person("unit")).isEqualTo(division.toString());

            turn(FIRST_OF_THE_NEXT);
            assertThat(person("unit")).isEqualTo(made.other().id().toString());
        });
    }

    @Test
    void aUnitIsNoMoreOnTheDayAfterItsLast() {
        inAWorldOfItsOwn(division -> {
            end(division);

            turn(LAST_OF_THE_YEAR);
            assertThat(unit(division, "dissolved_on")).isNull();

            turn(FIRST_OF_THE_NEXT);
            assertThat(unit(division, "dissolved_on")).isEqualTo(OCTOBER.toString());
        });
    }

    @Test
    void aUnitBeginsOnItsFirstDay() {
        inAWorldOfItsOwn(division -> {
            database.update("update unit set begins_on = ? where id = ?", OCTOBER, division);
            database.update("update unit_state set from_day = ? where unit = ?", OCTOBER, division);

            turn(LAST_OF_THE_YEAR);
            assertThat(unit(division, "begins_on")).isEqualTo(OCTOBER.toString());

            turn(FIRST_OF_THE_NEXT);
            assertThat(unit(division, "begins_on")).isNull();
        });
    }

    @Test
    void whoAndWhatAMergedUnitHasGoesToItsSuccessorOnTheDay() {
        inAWorldOfItsOwn(division -> {
            end(division);
            database.update(
                    "insert into unit_successor (unit, successor, from_day) values (?, ?, ?)",
                    division,
                    made.other().id(),
                    OCTOBER);

            turn(LAST_OF_THE_YEAR);
            assertThat(headsUnit()).isEqualTo(division);

            turn(FIRST_OF_THE_NEXT);
            assertThat(headsUnit()).isEqualTo(made.other().id());
            assertThat(person("unit")).isEqualTo(made.other().id().toString());
        });
    }

    @Test
    void whoIsShutOutAndHoldsARoleAtBothKeepsNoDayFromTurning() {
        inAWorldOfItsOwn(division -> {
            end(division);
            database.update(
                    "insert into unit_successor (unit, successor, from_day) values (?, ?, ?)",
                    division,
                    made.other().id(),
                    OCTOBER);
            UUID head = made.people().get(Role.HEAD).id();
            database.update(
                    "insert into person_role (id, person, role, unit, from_day)"
                            + " values (gen_random_uuid(), ?, 'HEAD', ?, date '2000-01-01')",
                    head,
                    made.other().id());
            database.update("update person set active = false where id = ?", head);

            turn(FIRST_OF_THE_NEXT);
            assertThat(person("unit")).isEqualTo(made.other().id().toString());
        });
    }

    @ParameterizedTest
    @CsvSource({"2031-09-29, false", "2031-09-30, true", "2031-10-01, false"})
    void whoeverLosesARoleWithTheDayIsNamedOnThatDay(LocalDate last, boolean named) {
        String officer = made.username(Role.OFFICER);
        inAWorldOfItsOwn(division -> {
            database.update(
                    "update person_role set until_day = ? where person = (select id from person where username = ?)",
                    last,
                    officer);
            turn(LAST_OF_THE_YEAR);
            told.clear();

            turn(FIRST_OF_THE_NEXT);

            assertThat(told.contains(new MayDoLess(officer))).isEqualTo(named);
        });
    }

    @Test
    void aDayIsTurnedOnce() {
        inAWorldOfItsOwn(division -> {
            plan(division, "name", "กองใหม่");
            turn(FIRST_OF_THE_NEXT);
            database.update("update unit set name = 'แก้ภายหลัง' where id = ?", division);

            turn(FIRST_OF_THE_NEXT);

            assertThat(unit(division, "name")).isEqualTo("แก้ภายหลัง");
        });
    }

    @Test
    void ofTwoNodesOneTurnsTheDay() {
        UUID division = made.division().id();
        plan(division, "name", "กองใหม่");
        try {
            assertThat(atOnce.run(() -> turn(FIRST_OF_THE_NEXT), () -> turn(FIRST_OF_THE_NEXT)))
                    .isNull();

            assertThat(unit(division, "name")).isEqualTo("กองใหม่");
            assertThat(unit(division, "version")).isEqualTo("1");
        } finally {
            today.turn();
        }
    }

    private void inAWorldOfItsOwn(Consumer<UUID> test) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            test.accept(made.division().id());
        });
    }

    private void turn(Instant now) {
        Clock clock = Clock.fixed(now, ThaiTime.ZONE);
        new OrganizationDay(client, present, handover, endings, actors, transaction, clock, told::add).turn();
    }

    private void end(UUID unit) {
        database.update("update unit_state set until_day = ? where unit = ?", OCTOBER.minusDays(1), unit);
    }

    /** Until the last of September as it is, from the first of October with that. */
    private void plan(UUID unit, String column, String value) {
        end(unit);
        database.update(
                "insert into unit_state select unit, ?, null, name, name_english, level, parent, heads_office, signs"
                        + " from unit_state where unit = ?",
                OCTOBER,
                unit);
        database.update(
                "update unit_state set " + column + " = ? where unit = ? and from_day = ?", value, unit, OCTOBER);
    }

    private void place(Unit unit, String title) {
        UUID post = UUID.randomUUID();
        UUID person = made.people().get(Role.OFFICER).id();
        database.update("update tenure set until_day = ? where person = ?", OCTOBER.minusDays(1), person);
        database.update(
                "insert into post (id, unit, title, title_english, from_day) values (?, ?, ?, ?, ?)",
                post,
                unit.id(),
                title,
                title,
                OCTOBER);
        database.update(
                "insert into tenure (id, post, person, main, from_day) values (gen_random_uuid(), ?, ?, true, ?)",
                post,
                person,
                OCTOBER);
    }

    private UUID headsUnit() {
        return database.queryForObject(
                "select r.unit from person_role r join person p on p.id = r.person"
                        + " where p.username = ? and r.until_day is null",
                UUID.class,
                made.username(Role.HEAD));
    }

    private String unit(UUID id, String column) {
        return database.queryForObject("select " + column + "::text from unit where id = ?", String.class, id);
    }

    private String person(String column) {
        return database.queryForObject(
                "select " + column + "::text from person where username = ?",
                String.class,
                made.username(Role.OFFICER));
    }
}
