package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.DeputyHistory.After;
import org.khamrabrong.organization.DeputyHistory.Away;
import org.khamrabrong.organization.DeputyHistory.Naming;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * However deputies are named one after another, no circle comes about on any day, what was entrusted is not passed on, and what
 * is refused is what a slow reading of the rules refuses: over roles, days, orders, consents, ends and absences.
 */
@ApplicationTest
class DeputyChainsTests {

    private static final int DAYS = 6;

    @Autowired
    TestOrganization organizations;

    @Autowired
    Deputies deputies;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private final Made made;

    DeputyChainsTests() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
        made = organizations.make();
    }

    record Somebody(UUID id, String username) {}

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void namingDeputiesLeadsIntoNoCircleAndNoChain(@ForAll("histories") DeputyHistory history) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            says(history);
        });
    }

    /** The officer's work goes to the governor, and the governor's to the head. */
    @Example
    void itIsSeenWhereWorkIsPassedOn() {
        seen(
                "h.person = d.person",
                "h.person = any (array(select e.person from deputyship e where e.deputy = d.person) || d.person)");
    }

    @Example
    void itIsSeenWhereAnybodyStandsInWithoutConsent() {
        seen("in_force(d, stood_in_for.today)", "stood_in_for.today between d.from_day and d.until_day");
    }

    @Example
    void itIsSeenWhereTheNamedRoleIsForgotten() {
        seen("(d.role is null or d.role = h.role)", "true");
    }

    private void seen(String rule, String mistake) {
        DeputyHistory history = new DeputyHistory(
                List.of(
                        new Naming(0, 1, null, 0, 1, false, After.CONSENTED),
                        new Naming(1, 2, null, 0, 1, true, After.CONSENTED),
                        new Naming(3, 2, Role.COMMITTEE, 0, 1, false, After.CONSENTED),
                        new Naming(3, 0, Role.OFFICER, 0, 1, false, After.LEFT_OPEN)),
                List.of());
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            says(history);
            String right = database.queryForObject(
                    "select pg_get_functiondef('stood_in_for(uuid, date)'::regprocedure)", String.class);
            assertThat(right).contains(rule);
            database.execute(right.replace(rule, mistake));
            assertThatThrownBy(() -> says(history)).isInstanceOf(AssertionError.class);
        });
    }

    private void says(DeputyHistory history) {
        List<Somebody> people = people();
        history.absences().forEach(away -> enter(away, people));
        List<Naming> named = new ArrayList<>();
        history.asked().forEach(naming -> {
            Optional<String> refusal = history.refusal(naming, named);
            assertThat(name(naming, people)).as("%s after %s", naming, named).isEqualTo(refusal);
            if (refusal.isEmpty()) {
                named.add(naming);
            }
        });
        for (int day = 0; day < DAYS; day++) {
            standInAsNamed(day, named, people);
            leadsNobodyBack(day, named);
        }
    }

    @Provide
    Arbitrary<DeputyHistory> histories() {
        return Combinators.combine(namings(), absences()).as(DeputyHistory::new);
    }

    /** Mostly those who may be named, and not always forward in time. */
    private static Arbitrary<List<Naming>> namings() {
        Arbitrary<Role> role = Arbitraries.of(DeputyHistory.ROLES).injectNull(0.6);
        Arbitrary<Integer> day = Arbitraries.integers().between(-1, DAYS - 1);
        Arbitrary<After> after = Arbitraries.frequency(
                Tuple.of(5, After.CONSENTED),
                Tuple.of(3, After.LEFT_OPEN),
                Tuple.of(1, After.DECLINED),
                Tuple.of(1, After.ENDED));
        return Combinators.combine(person(), person(), role, day, day, Arbitraries.of(true, false), after)
                .as(Naming::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(9);
    }

    private static Arbitrary<List<Away>> absences() {
        return Combinators.combine(person(), Arbitraries.integers().between(0, DAYS - 1))
                .as((person, day) -> new Away(person, day, day))
                .list()
                .ofMaxSize(1);
    }

    private static Arbitrary<Integer> person() {
        return Arbitraries.frequency(
                Tuple.of(6, 0),
                Tuple.of(6, 1),
                Tuple.of(6, 2),
                Tuple.of(6, 3),
                Tuple.of(1, DeputyHistory.PEOPLE.size() - 1));
    }

    private List<Somebody> people() {
        return Stream.iterate(0, place -> place < DeputyHistory.PEOPLE.size(), place -> place + 1)
                .map(this::enter)
                .toList();
    }

    private Somebody enter(int place) {
        UUID id = UUID.randomUUID();
        Somebody one = new Somebody(id, "chain." + place + "." + id);
        database.update(
                "insert into person (id, username, name, position, unit, active, sign_ins, version)"
                        + " values (?, ?, 'ผู้ทดสอบ', 'ตำแหน่งทดสอบ', ?, true, 0, 0)",
                one.id(),
                one.username(),
                made.division().id());
        DeputyHistory.PEOPLE.get(place).forEach(role -> organizations.give(one.username(), role, made.division()));
        return one;
    }

    private void enter(Away away, List<Somebody> people) {
        database.update(
                "insert into absence (id, person, from_day, until_day, named_as, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, 'ABSENT', 'x', now())",
                UUID.randomUUID(),
                people.get(away.person()).id(),
                day(away.from()),
                day(away.until()));
    }

    /** The key of the refusal. */
    private Optional<String> name(Naming naming, List<Somebody> people) {
        String deputy = people.get(naming.deputy()).username();
        try {
            UUID id = actors.asSystem(() -> deputies.appoint(new Appointment(
                    people.get(naming.absent()).username(),
                    deputy,
                    naming.role(),
                    naming.order() ? "คำสั่งที่ 1" : "",
                    day(naming.from()),
                    day(naming.until()))));
            switch (naming.after()) {
                case CONSENTED -> answer(naming, () -> actors.as(deputy, () -> deputies.consent(id)));
                case DECLINED -> answer(naming, () -> actors.as(deputy, () -> deputies.decline(id, "")));
                case ENDED -> actors.asSystem(() -> deputies.end(id));
                case LEFT_OPEN -> {}
            }
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.key());
        }
    }

    private static void answer(Naming naming, Runnable answer) {
        if (!naming.order()) {
            answer.run();
        }
    }

    private LocalDate day(int place) {
        return LocalDate.now(clock).plusDays(place);
    }

    /** In the roles that the absent one holds, and in none in which that one stands in. */
    private void standInAsNamed(int day, List<Naming> named, List<Somebody> people) {
        for (int deputy = 0; deputy < DeputyHistory.PEOPLE.size(); deputy++) {
            int who = deputy;
            List<String> expected = DeputyHistory.heldByAbsent(who, day, named)
                    .map(held -> people.get(held.person()).username() + " " + held.role())
                    .distinct()
                    .toList();
            assertThat(database.queryForList(
                            "select distinct p.username || ' ' || a.role from stood_in_for(?, ?) a"
                                    + " join person p on p.id = a.person",
                            String.class,
                            people.get(who).id(),
                            day(day)))
                    .as("%s on day %s after %s", who, day, named)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static void leadsNobodyBack(int day, List<Naming> named) {
        List<Naming> inForce = named.stream().filter(one -> one.inForce(day)).toList();
        inForce.forEach(one -> assertThat(DeputyHistory.behind(one.deputy(), day, inForce))
                .as("day %s of %s", day, named)
                .doesNotContain(one.absent()));
    }
}
