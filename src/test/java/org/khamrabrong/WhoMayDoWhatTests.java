package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.WhoMayDoWhatTests.Place.ELSEWHERE;
import static org.khamrabrong.WhoMayDoWhatTests.Place.OWN_UNIT;
import static org.khamrabrong.WhoMayDoWhatTests.Place.RECEIVING_UNIT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.amendment.AmendmentStand;
import org.khamrabrong.evaluation.ReopeningStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.rules.ModelFile;
import org.khamrabrong.workflow.HumanTasks;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who may do which step, worked out by hand from the rules of the cycle: a unit's own work is done by its own people, a pledge
 * is received by the unit it is made to, and nobody negotiates, settles, evaluates or confirms for their own unit. The real
 * services are asked as everyone, at every step of one agreement's life.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class WhoMayDoWhatTests {

    /** Where somebody works, seen from the agreement. */
    enum Place {
        OWN_UNIT,
        RECEIVING_UNIT,
        ELSEWHERE
    }

    private record Allowed(String step, Role role, Set<Place> places) {

        boolean is(Role asking, Place place) {
            return asking == role && places.contains(place);
        }

        @Override
        public String toString() {
            return step + " of " + role;
        }
    }

    private static final List<Allowed> TABLE = List.of(
            allowed("Task_DraftAgreement", Role.OFFICER, OWN_UNIT),
            allowed("Task_ApproveDraft", Role.GOVERNOR, OWN_UNIT),
            allowed("Task_ApproveDraft", Role.HEAD, OWN_UNIT),
            allowed("Task_ReviewOffer", Role.NEGOTIATOR, RECEIVING_UNIT, ELSEWHERE),
            allowed("Task_AnswerCounter", Role.OFFICER, OWN_UNIT),
            allowed("Task_SettleFormally", Role.COMMITTEE, RECEIVING_UNIT, ELSEWHERE),
            allowed("Task_AnswerCommittee", Role.OFFICER, OWN_UNIT),
            allowed("Task_SignAsMaker", Role.HEAD, OWN_UNIT),
            allowed("Task_SignAsReceiver", Role.SUPERIOR, RECEIVING_UNIT),
            allowed("Task_ReportResults", Role.OFFICER, OWN_UNIT),
            allowed("Task_ApproveReport", Role.GOVERNOR, OWN_UNIT),
            allowed("Task_ApproveReport", Role.HEAD, OWN_UNIT),
            allowed("Task_EvaluateReports", Role.EVALUATOR, RECEIVING_UNIT, ELSEWHERE),
            allowed("Task_AnswerChallenge", Role.OFFICER, OWN_UNIT),
            allowed("Task_ApproveAnswer", Role.GOVERNOR, OWN_UNIT),
            allowed("Task_ApproveAnswer", Role.HEAD, OWN_UNIT),
            allowed("Task_ConfirmResult", Role.COMMITTEE, RECEIVING_UNIT, ELSEWHERE),
            allowed("Task_AnswerResult", Role.HEAD, OWN_UNIT),
            allowed("Task_DecideAppeal", Role.COMMITTEE, RECEIVING_UNIT, ELSEWHERE));

    private static final List<Allowed> AMENDING = List.of(
            allowed("Task_WriteAmendment", Role.OFFICER, OWN_UNIT),
            allowed("Task_ApproveAmendment", Role.GOVERNOR, OWN_UNIT),
            allowed("Task_ApproveAmendment", Role.HEAD, OWN_UNIT),
            allowed("Task_DecideAmendment", Role.NEGOTIATOR, RECEIVING_UNIT, ELSEWHERE));

    private static final List<Allowed> REOPENING = List.of(
            allowed("Task_WriteReopening", Role.OFFICER, OWN_UNIT),
            allowed("Task_ApproveReopening", Role.GOVERNOR, OWN_UNIT),
            allowed("Task_ApproveReopening", Role.HEAD, OWN_UNIT),
            allowed("Task_ConfirmReopening", Role.COMMITTEE, RECEIVING_UNIT, ELSEWHERE));

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AmendmentStand amendments;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId agreement;
    private Map<Place, Map<Role, Person>> everyone;

    @BeforeAll
    void fillEveryPlaceWithEveryRole() {
        made = organizations.make();
        agreement = organizations.open(made);
        everyone = everyoneOf(made);
    }

    @Test
    void theTablesNameEveryHumanStepOfEveryModel() {
        assertThat(humanSteps())
                .containsExactlyInAnyOrderElementsOf(Stream.of(TABLE, AMENDING, REOPENING)
                        .flatMap(List::stream)
                        .map(Allowed::step)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("table")
    void onlyThoseOfTheTableMayOpenTheStep(Allowed allowed) {
        walk.until(made, agreement, allowed.step(), allowed.role());

        isOpenAsAllowed(walk.waiting(made, agreement).orElseThrow().task(), allowed, everyone);
    }

    @ParameterizedTest
    @MethodSource("amending")
    void onlyThoseOfTheTableMayOpenTheStepOfAnAmendment(Allowed allowed) {
        Made amending = organizations.make();
        AgreementId amended = amendments.openedUntil(amending, allowed.step());
        if (allowed.step().equals("Task_ApproveAmendment") && allowed.role() == Role.HEAD) {
            amendments.approvedBy(amending.username(Role.GOVERNOR), amended);
        }

        isOpenAsAllowed(amendments.task(amended, allowed.step()), allowed, everyoneOf(amending));
    }

    @ParameterizedTest
    @MethodSource("reopening")
    void onlyThoseOfTheTableMayOpenTheStepOfAReopening(Allowed allowed) {
        Made reopening = organizations.make();
        AgreementId reopened = reopenings.openedUntil(reopening, allowed.step(), allowed.role());

        isOpenAsAllowed(walk.waiting(reopening, reopened).orElseThrow().task(), allowed, everyoneOf(reopening));
    }

    private void isOpenAsAllowed(String task, Allowed allowed, Map<Place, Map<Role, Person>> everyone) {
        List<String> wrong = new ArrayList<>();

        everyone.forEach((place, people) -> people.forEach((role, person) -> {
            boolean expected = allowed.is(role, place);
            if (mayOpen(person, task) != expected) {
                wrong.add(role + " of " + place + " should " + (expected ? "be allowed" : "be refused"));
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void aStrangerToTheSystemMayOpenNothing() {
        String task = walk.waiting(made, agreement).orElseThrow().task();

        assertThatThrownBy(() -> tasks.open(task))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("organization.refusal.notSignedIn");
    }

    private boolean mayOpen(Person person, String task) {
        try {
            actors.as(person.username(), () -> tasks.open(task));
            return true;
        } catch (Refusal refused) {
            assertThat(refused.key()).isEqualTo("workflow.refusal.notYourTask");
            return false;
        }
    }

    private Map<Place, Map<Role, Person>> everyoneOf(Made made) {
        return Map.of(
                OWN_UNIT, everyRole(OWN_UNIT, made.division()),
                RECEIVING_UNIT, everyRole(RECEIVING_UNIT, made.national()),
                ELSEWHERE, everyRole(ELSEWHERE, made.other()));
    }

    private Map<Role, Person> everyRole(Place place, Unit unit) {
        Map<Role, Person> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(role, organizations.person(role.group() + "." + place + "." + unit.code(), unit, role));
        }
        return people;
    }

    public static Set<String> humanSteps() {
        return ModelFile.processes().stream()
                .flatMap(file -> file.process().getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toSet());
    }

    static Stream<Allowed> table() {
        return TABLE.stream();
    }

    static Stream<Allowed> amending() {
        return AMENDING.stream();
    }

    static Stream<Allowed> reopening() {
        return REOPENING.stream();
    }

    private static Allowed allowed(String step, Role role, Place... places) {
        return new Allowed(step, role, Set.of(places));
    }
}
