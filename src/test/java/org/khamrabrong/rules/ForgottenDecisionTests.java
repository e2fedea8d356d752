package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.amendment.AmendmentStand;
import org.khamrabrong.evaluation.ReopeningStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;

/** Ends every deciding step without the variable its gateway asks for: that neither approves nor settles nor signs. */
@ApplicationTest
class ForgottenDecisionTests {

    /** The step before a gateway, the variables asked for there, and the step to which the default way leads. */
    record Question(String step, List<String> variables, String otherwise) {

        @Override
        public String toString() {
            return step + " without " + variables;
        }
    }

    /** What is asked at a gateway behind another one, of which the answer is given. */
    record SecondQuestion(String step, String answered, String asked) {}

    /** Asked where no person stands before the gateway. */
    private static final String ROUNDS_OVER = "roundsCompleted";

    private static final String CALL_STATE = "callState";
    private static final String AMENDMENT_DUE = "amendmentDue";
    private static final String EARLIER_LEVEL = "toEarlierLevel";
    private static final String LEVEL_LEFT = "levelLeft";
    private static final String COMMITTEE_ENDED = "confirmationEnded";
    private static final String UNITS_TURN = "unitsTurn";
    private static final String ROUNDS_USED_UP = "roundsUsedUp";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AmendmentStand amendments;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    TaskService engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DueJobs jobs;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void asksAtEveryGatewayAfterAPerson() {
        assertThat(questions()).hasSize(14);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void goesNoFurtherWhereTheDecisionIsForgotten(Question question) {
        AgreementId id = openedUntil(question.step());
        Stage stage = stage(id);

        assertThatThrownBy(() -> end(id, Map.of())).isInstanceOf(ProcessEngineException.class);

        assertThat(waiting(id).taskKey()).isEqualTo(question.step());
        assertThat(stage(id)).isEqualTo(stage);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void goesTheDefaultWayAtMostWhereTheDecisionIsEmpty(Question question) {
        AgreementId id = openedUntil(question.step());
        Stage stage = stage(id);
        Map<String, Object> empty = new HashMap<>();
        question.variables().forEach(variable -> empty.put(variable, null));

        try {
            end(id, empty);
        } catch (ProcessEngineException refused) {
            assertThat(refused).hasMessageContaining("null");
        }

        assertThat(walk.waiting(made, id).map(WorkRow::taskKey).orElse(question.otherwise()))
                .isIn(question.step(), question.otherwise());
        assertThat(stage(id)).isEqualTo(stage);
    }

    private AgreementId openedUntil(String step) {
        if (reopenings.serves(step)) {
            return reopenings.openedUntil(made, step);
        }
        return amendments.serves(step) ? amendments.openedUntil(made, step) : walk.openedUntil(made, step);
    }

    @Test
    void putsNoAmendmentInForceWhereNobodySaidThatItsRoundHasCome() {
        AgreementId id = walk.openedUntil(made, "Task_DraftAgreement");

        assertThatThrownBy(() -> runtime.createProcessInstanceByKey("agreement-amendment")
                        .businessKey(id.toString())
                        .startBeforeActivity("Gateway_RoundReached")
                        .execute())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining(AMENDMENT_DUE);
    }

    /** The second question after a signature: whether it counts at once. */
    @ParameterizedTest
    @MethodSource("signatures")
    void countsNoSignatureWhereNobodySaidThatItIsComplete(SecondQuestion signature) {
        AgreementId id = walk.openedUntil(made, signature.step());
        Map<String, Object> signed = Map.of(signature.answered(), true);
        Map<String, Object> empty = new HashMap<>(signed);
        empty.put(signature.asked(), null);

        assertThatThrownBy(() -> end(id, signed)).isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> end(id, empty)).isInstanceOf(ProcessEngineException.class);

        assertThat(waiting(id).taskKey()).isEqualTo(signature.step());
    }

    /** Inside of a loop, which asks first whether it goes on. */
    @ParameterizedTest
    @ValueSource(strings = {"Task_ConfirmResult", "Task_ConfirmReopening"})
    void confirmsNoResultWhereNobodySaidWhatTheCommitteeDecided(String step) {
        AgreementId id = openedUntil(step);

        for (Map<String, Object> said :
                List.of(Map.<String, Object>of(), Map.<String, Object>of(COMMITTEE_ENDED, true))) {
            assertThatThrownBy(() -> end(id, said)).isInstanceOf(ProcessEngineException.class);
            assertThat(waiting(id).taskKey()).isEqualTo(step);
        }
    }

    @Test
    void doesNotTakeTheAnswerOfTheLastTime() {
        AgreementId id = walk.openedUntil(made, "Task_ApproveDraft", Role.HEAD);
        walk.back(made, id);
        walk.until(made, id, "Task_ApproveDraft");

        assertThatThrownBy(() -> end(id, Map.of())).isInstanceOf(ProcessEngineException.class);

        assertThat(waiting(id).taskKey()).isEqualTo("Task_ApproveDraft");
    }

    @Test
    void evaluatesNothingWhereNobodySaidThatTheRoundsAreOver() {
        AgreementId id = walk.openedUntil(made, "Task_DraftAgreement");

        assertThatThrownBy(() -> runtime.createProcessInstanceByKey("agreement-lifecycle")
                        .businessKey(id.toString())
                        .startBeforeActivity("Gateway_RoundLeft")
                        .execute())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining(ROUNDS_OVER);
    }

    @ParameterizedTest
    @CsvSource({
        "Task_DraftAgreement, agreement-drafting, Gateway_DraftReturnedTo, " + EARLIER_LEVEL,
        "Task_DraftAgreement, agreement-drafting, Gateway_DraftLevelLeft, " + LEVEL_LEFT,
        "Task_ReviewOffer, informal-negotiation, Gateway_UnitsTurn, " + UNITS_TURN,
        "Task_ReviewOffer, informal-negotiation, Gateway_RoundsUsedUp, " + ROUNDS_USED_UP
    })
    void asksNoOtherLevelOrSideWhereNobodySaidSo(String step, String process, String gateway, String variable) {
        AgreementId id = walk.openedUntil(made, step);

        assertThatThrownBy(() -> runtime.createProcessInstanceByKey(process)
                        .businessKey(id.toString())
                        .startBeforeActivity(gateway)
                        .execute())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining(variable);
    }

    @Test
    void callsNoFurtherUnitWhereNobodySaidHowTheCallStands() {
        String key = UUID.randomUUID().toString();
        var start = runtime.createProcessInstanceByKey("year-call").businessKey(key);

        assertThatThrownBy(() -> start.startBeforeActivity("Gateway_CallState").execute())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining(CALL_STATE);

        runtime.createProcessInstanceByKey("year-call")
                .businessKey(key)
                .setVariable(CALL_STATE, null)
                .startBeforeActivity("Gateway_CallState")
                .execute();
        assertThat(runtime.createEventSubscriptionQuery()
                        .processInstanceId(runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(key)
                                .singleResult()
                                .getId())
                        .count())
                .isEqualTo(1);
    }

    private void end(AgreementId id, Map<String, Object> variables) {
        WorkRow row = waiting(id);
        actors.as(made.username(row.role()), () -> engine.complete(row.task(), variables));
        jobs.runFor(id);
    }

    private WorkRow waiting(AgreementId id) {
        return walk.waiting(made, id).orElseThrow();
    }

    private Stage stage(AgreementId id) {
        return actors.as(made.username(Role.AUDITOR), () -> agreements.find(id).stage());
    }

    static List<Question> questions() {
        return ModelFile.processes().stream()
                .flatMap(file -> file.process().getModelElementsByType(ExclusiveGateway.class).stream())
                .filter(ProcessFlowRules::parts)
                .flatMap(ForgottenDecisionTests::after)
                .toList();
    }

    static List<SecondQuestion> signatures() {
        return List.of(
                new SecondQuestion("Task_SignAsMaker", "makerSigned", "makerComplete"),
                new SecondQuestion("Task_SignAsReceiver", "receiverSigned", "receiverComplete"));
    }

    /** Every variable that is left out here. */
    static Set<String> takenAway() {
        Set<String> taken = new HashSet<>(Set.of(
                ROUNDS_OVER,
                CALL_STATE,
                AMENDMENT_DUE,
                EARLIER_LEVEL,
                LEVEL_LEFT,
                COMMITTEE_ENDED,
                UNITS_TURN,
                ROUNDS_USED_UP,
                "resultConfirmed",
                "appealDecided"));
        questions().forEach(question -> taken.addAll(question.variables()));
        signatures().forEach(signature -> taken.add(signature.asked()));
        return taken;
    }

    private static Stream<Question> after(ExclusiveGateway gateway) {
        return gateway.getIncoming().stream()
                .map(SequenceFlow::getSource)
                .filter(UserTask.class::isInstance)
                .map(step -> new Question(
                        step.getId(), ProcessFlowRules.asked(gateway).distinct().toList(), otherwise(gateway)));
    }

    private static String otherwise(ExclusiveGateway gateway) {
        FlowNode next = gateway.getDefault().getTarget();
        return next instanceof ExclusiveGateway join
                ? join.getOutgoing().iterator().next().getTarget().getId()
                : next.getId();
    }
}
