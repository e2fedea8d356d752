package org.khamrabrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.cycle.CallProgress.State;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestJobs;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Enrolment;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.Incident;
import org.khamrabrong.workflow.Incidents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The call to many units in the background: a result for each, stopped and continued, cut off, and by two nodes at once. */
@ApplicationTest
class UnitCallsTests {

    private static final AtomicInteger YEARS = new AtomicInteger(2600);

    @Autowired
    TestOrganization organizations;

    @Autowired
    Enrolment enrolment;

    @Autowired
    YearCalls years;

    @Autowired
    UnitCalls calls;

    @Autowired
    CallRegister register;

    @Autowired
    DueJobs jobs;

    @Autowired
    TestJobs failing;

    @Autowired
    Incidents incidents;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StatementCount statements;

    private FiscalYear year;
    private Made made;
    private String strategy;

    @BeforeEach
    void openAYear() {
        made = organizations.make();
        strategy = made.username(Role.STRATEGY);
        year = FiscalYear.ofBuddhist(YEARS.incrementAndGet());
        actors.as(strategy, () -> years.open(year, YearCalls.usualRounds(year)));
    }

    @Test
    void asksNobodyInTheRequestAndEverybodyBehindIt() {
        begin(made.division());

        assertThat(progress().state()).isEqualTo(State.RUNNING);
        assertThat(agreementOf(made.division())).isZero();

        run();

        assertThat(progress().state()).isEqualTo(State.DONE);
        assertThat(progress().of(CallOutcome.ASKED)).isEqualTo(1);
        assertThat(agreementOf(made.division())).isEqualTo(1);
    }

    @Test
    void leavesOutWhoeverLacksSomebodyAndNamesWhom() {
        begin(made.division(), made.other(), made.government());
        run();

        assertThat(results())
                .extracting(CalledUnit::unit, CalledUnit::outcome, CalledUnit::why)
                .containsExactlyInAnyOrder(
                        tuple(made.division().id(), CallOutcome.ASKED, List.of()),
                        tuple(made.other().id(), CallOutcome.LEFT_OUT, List.of("GOVERNOR", "HEAD")),
                        tuple(
                                made.government().id(),
                                CallOutcome.LEFT_OUT,
                                List.of("OFFICER", "GOVERNOR", "HEAD", "RECEIVING_UNIT")));
    }

    @Test
    void leavesOutWhereNoThreePeopleDraftReviewAndApprove() {
        String first = "both.of." + made.other().code();
        organizations.person(first, made.other(), Role.GOVERNOR, Role.HEAD);
        begin(made.other());
        run();
        assertThat(results()).extracting(CalledUnit::why).containsExactly(List.of("SAME_PEOPLE"));

        organizations.give(made.otherOfficer().username(), Role.HEAD, made.other());
        actors.as(strategy, () -> calls.callMissedAgain(year));
        run();
        assertThat(results()).extracting(CalledUnit::why).containsExactly(List.of("SAME_PEOPLE"));

        organizations.person("third.of." + made.other().code(), made.other(), Role.OFFICER);
        actors.as(strategy, () -> calls.callMissedAgain(year));
        run();
        assertThat(results()).extracting(CalledUnit::outcome).containsExactly(CallOutcome.ASKED);
    }

    @Test
    void asksThoseAgainWhoWereLeftOutOnceTheyHaveWhomTheyLacked() {
        begin(made.division(), made.other());
        run();
        giveTheOtherWhomItLacks();

        actors.as(strategy, () -> calls.callMissedAgain(year));
        run();

        assertThat(results()).extracting(CalledUnit::outcome).containsOnly(CallOutcome.ASKED);
        assertThat(agreementOf(made.division())).isEqualTo(1);
        assertThat(agreementOf(made.other())).isEqualTo(1);
    }

    @Test
    void saysOfAUnitThatItHadBeenAskedBefore() {
        actors.as(strategy, () -> years.call(year, made.division().id(), TestOrganization.content()));

        begin(made.division());
        run();

        assertThat(results()).extracting(CalledUnit::outcome).containsExactly(CallOutcome.ASKED_BEFORE);
        assertThat(agreementOf(made.division())).isEqualTo(1);
    }

    @Test
    void stopsAndGoesOnWithThoseWhoWait() {
        begin(made.division());
        actors.as(strategy, () -> calls.stop(year));
        run();

        assertThat(progress().state()).isEqualTo(State.STOPPED);
        assertThat(progress().of(CallOutcome.WAITING)).isEqualTo(1);

        actors.as(strategy, () -> calls.goOn(year));
        run();

        assertThat(progress().state()).isEqualTo(State.DONE);
        assertThat(agreementOf(made.division())).isEqualTo(1);
    }

    @Test
    void goesOnPortionByPortion() {
        List<Unit> many = many(CallRegister.PORTION + 1);

        begin(many.toArray(Unit[]::new));
        run();

        assertThat(progress().state()).isEqualTo(State.DONE);
        assertThat(progress().of(CallOutcome.LEFT_OUT)).isEqualTo(many.size());
    }

    /** As the power fails after the units were asked and before the step has ended. */
    @Test
    void asksNobodyTwiceWhereAPortionWasCutOff() {
        giveTheOtherWhomItLacks();
        begin(made.division(), made.other());
        UUID call = call();
        actors.asSystem(() -> {
            transaction.executeWithoutResult(status -> {
                register.callNextPortion(call, year);
                status.setRollbackOnly();
            });
        });

        assertThat(progress().state()).isEqualTo(State.RUNNING);
        assertThat(progress().of(CallOutcome.ASKED)).isEqualTo(2);

        run();

        assertThat(progress().state()).isEqualTo(State.DONE);
        assertThat(agreementOf(made.division())).isEqualTo(1);
        assertThat(agreementOf(made.other())).isEqualTo(1);
        assertThat(openings(made.division())).isEqualTo(1);
    }

    @Test
    void asksNobodyTwiceWhereTwoNodesCallTheSameUnits() throws Exception {
        List<Unit> units = staffed(12);
        begin(units.toArray(Unit[]::new));
        UUID call = call();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> node = () -> actors.asSystem(() -> {
            together.await();
            transaction.executeWithoutResult(status -> register.callNextPortion(call, year));
            return true;
        });
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> done : nodes.invokeAll(List.of(node, node))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(progress().of(CallOutcome.ASKED)).isEqualTo(12);
        assertThat(units).allSatisfy(unit -> {
            assertThat(agreementOf(unit)).isEqualTo(1);
            assertThat(openings(unit)).isEqualTo(1);
        });
    }

    @Test
    void sendsAFewStatementsForEachUnitMore() {
        long few = statementsFor(5);
        long more = statementsFor(25);

        assertThat((more - few) / 20.0).isLessThan(40);
    }

    @Test
    void isAnIncidentOfTheYearWhereItFailsAndRunsAgainWhenItIsTried() {
        begin(made.division());
        AgreementId key = new AgreementId(call());
        database.execute("alter table called_unit rename to called_unit_away");
        try {
            failing.failUntilGivenUp(key, "year-call");
        } finally {
            database.execute("alter table called_unit_away rename to called_unit");
        }
        String administrator = made.username(Role.ADMINISTRATOR);
        Incident incident = actors.as(administrator, () -> incidents.open(Pageable.ofSize(100))).stream()
                .filter(found -> found.element().equals("Task_CallNextPortion"))
                .filter(found -> Integer.valueOf(year.gregorian()).equals(found.fiscalYear()))
                .findFirst()
                .orElseThrow();

        actors.as(administrator, () -> incidents.retry(incident.id()));
        run();

        assertThat(incident.unit()).isNull();
        assertThat(progress().state()).isEqualTo(State.DONE);
    }

    @Test
    void letsNobodyElseCallStopOrRead() {
        begin(made.division());
        for (Role role : Role.values()) {
            if (role != Role.STRATEGY) {
                List<Runnable> doors = List.of(
                        () -> calls.begin(year, List.of(made.division().id())),
                        () -> calls.stop(year),
                        () -> calls.goOn(year),
                        () -> calls.callMissedAgain(year),
                        () -> calls.progress(year),
                        () -> calls.results(year, null, Pageable.ofSize(5)),
                        () -> calls.allResults(year, null));
                doors.forEach(door -> assertThatThrownBy(() -> actors.as(made.username(role), door))
                        .hasMessageContaining("organization.refusal.roleMissing"));
            }
        }
    }

    @Test
    void tellsTheRecordWhoHadWhomCalledAndWhatCameOfIt() {
        begin(made.division(), made.other());
        actors.as(strategy, () -> calls.stop(year));
        actors.as(strategy, () -> calls.goOn(year));
        run();

        assertThat(database.queryForList(
                        "select what || ' ' || who from audit_entry where what like 'cycle.call-%' and content like ?"
                                + " order by id",
                        String.class, "%" + year.gregorian() + "%"))
                .containsExactly(
                        "cycle.call-started " + strategy,
                        "cycle.call-stopped " + strategy,
                        "cycle.call-continued " + strategy,
                        "cycle.call-ended " + Actors.SYSTEM);
    }

    @Test
    void refusesToCallNobody() {
        begin(made.division());
        run();

        assertThatThrownBy(() -> begin(made.division())).hasMessageContaining("cycle.refusal.nobodyToCall");
        assertThatThrownBy(() -> actors.as(strategy, () -> calls.stop(year)))
                .hasMessageContaining("cycle.refusal.noCallRuns");
    }

    private long statementsFor(int units) {
        begin(staffed(units).toArray(Unit[]::new));
        return statements.of(this::run);
    }

    private void giveTheOtherWhomItLacks() {
        for (Role role : List.of(Role.GOVERNOR, Role.HEAD)) {
            organizations.person(role.group() + ".of." + made.other().code(), made.other(), role);
        }
    }

    /** Each with an officer, a governor and a head. */
    private List<Unit> staffed(int number) {
        List<Unit> units = many(number);
        units.forEach(unit -> {
            organizations.person("o." + unit.code(), unit, Role.OFFICER);
            organizations.person("g." + unit.code(), unit, Role.GOVERNOR);
            organizations.person("h." + unit.code(), unit, Role.HEAD);
        });
        return units;
    }

    private List<Unit> many(int number) {
        List<Unit> units = new ArrayList<>();
        IntStream.range(0, number)
                .forEach(index -> units.add(actors.asSystem(() -> enrolment.enter(
                        UUID.randomUUID().toString().substring(0, 12),
                        "หน่วย",
                        "Unit",
                        UnitLevel.DIVISION,
                        made.national().id(),
                        true))));
        return units;
    }

    private void begin(Unit... units) {
        actors.as(
                strategy,
                () -> calls.begin(year, Arrays.stream(units).map(Unit::id).toList()));
    }

    private void run() {
        jobs.runFor(new AgreementId(call()));
    }

    private UUID call() {
        return database.queryForObject(
                "select id from year_call where fiscal_year = ? order by begun_at desc, ended_at nulls first limit 1",
                UUID.class,
                year.gregorian());
    }

    private CallProgress progress() {
        return actors.as(strategy, () -> calls.progress(year)).orElseThrow();
    }

    private List<CalledUnit> results() {
        return actors.as(strategy, () -> calls.allResults(year, null));
    }

    private int agreementOf(Unit unit) {
        return database.queryForObject(
                "select count(*) from agreement where unit = ? and fiscal_year = ?",
                Integer.class,
                unit.id(),
                year.gregorian());
    }

    private int openings(Unit unit) {
        return database.queryForObject(
                "select count(*) from audit_entry e join agreement a on a.id = e.chain"
                        + " where a.unit = ? and a.fiscal_year = ? and e.what = 'agreement.agreement-opened'",
                Integer.class,
                unit.id(),
                year.gregorian());
    }
}
