package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.DraftRegister;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.amendment.AmendmentStand;
import org.khamrabrong.evaluation.ReopeningStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.workflow.DueJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes each process variable away from the one who reads it: then nothing is opened, frozen, signed or scored, rather than
 * something else than was meant. {@link ForgottenDecisionTests} does the same to those of the gateways.
 */
@ApplicationTest
class ForgottenVariableTests {

    /** Who reads a variable: an element of a process. */
    private record Reader(String variable, String process, String element) {

        @Override
        public String toString() {
            return element + " without " + variable;
        }
    }

    private static final List<Reader> READERS = List.of(
            new Reader("unit", "agreement-drafting", "Task_DraftAgreement"),
            new Reader("fiscalYear", "agreement-drafting", "Task_DraftAgreement"),
            new Reader("level", "agreement-signing", "Task_DetermineSignatories"),
            new Reader("inHeadsOffice", "agreement-signing", "Task_DetermineSignatories"),
            new Reader("maker", "agreement-signing", "Task_FreezeContent"),
            new Reader("receiver", "agreement-signing", "Task_FreezeContent"),
            new Reader("makerNeeded", "agreement-signing", "Task_FreezeContent"),
            new Reader("receiverNeeded", "agreement-signing", "Task_FreezeContent"),
            new Reader("receiverUnit", "agreement-signing", "Task_SignAsReceiver"),
            new Reader("levelPlace", "agreement-drafting", "Task_FindDraftApprovers"),
            new Reader("levelRole", "agreement-drafting", "Task_ApproveDraft"),
            new Reader("levelUnit", "agreement-drafting", "Task_ApproveDraft"),
            new Reader("amendmentNumber", "agreement-amendment", "Task_FindAmendmentApprovers"),
            new Reader("answerNumber", "agreement-evaluation", "Task_FindAnswerApprovers"),
            new Reader("reopeningNumber", "result-reopening", "Task_FindReopeningApprovers"),
            new Reader("appealEndsAt", "agreement-result", "Task_AnswerResult"),
            new Reader("resultPublishesAt", "agreement-result", "Timer_PublicationDay"),
            new Reader("round", "self-assessment", "Task_OpenRound"),
            new Reader("roundOpensAt", "agreement-lifecycle", "Timer_RoundOpens"),
            new Reader("roundDueAt", "self-assessment", "Task_OpenRound"));

    @Autowired
    TestOrganization organizations;

    @Autowired
    AmendmentStand amendments;

    @Autowired
    CycleWalk walk;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    AgreementRegister agreements;

    @Autowired
    DraftRegister drafts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DueJobs jobs;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private AgreementId id;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    private void openFor(Reader reader) {
        switch (reader.process()) {
            case "agreement-amendment" -> id = amendments.openedUntil(made, "Task_ApproveAmendment");
            case "agreement-evaluation" -> id = walk.openedUntil(made, "Task_ApproveAnswer");
            case "result-reopening" -> id = reopenings.openedUntil(made, "Task_ApproveReopening");
            default -> open(reader);
        }
    }

    private void open(Reader reader) {
        id = organizations.open(made);
        if (reader.process().equals("agreement-drafting")) {
            organizations.bySystem(() -> drafts.handIn(id));
        }
        Stage stage = reader.process().equals("self-assessment") ? Stage.SIGNED : Stage.FORMAL_NEGOTIATION;
        organizations.bySystem(() -> agreements.advance(id, stage, Stage.DRAFTING));
    }

    @Test
    void everyVariableIsTakenAwayHereOrAtItsGateway() {
        Set<String> taken = new HashSet<>(ForgottenDecisionTests.takenAway());
        READERS.forEach(reader -> taken.add(reader.variable()));

        assertThat(DeclaredVariables.names()).isSubsetOf(taken);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void goesOnWithEveryVariable(Reader reader) {
        openFor(reader);

        begin(reader, everything());

        assertThat(failures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void doesNothingWhereAVariableIsMissing(Reader reader) {
        Map<String, Object> variables = everything();
        variables.remove(reader.variable());

        refused(reader, variables);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void doesNothingWhereAVariableIsEmpty(Reader reader) {
        Map<String, Object> variables = everything();
        variables.put(reader.variable(), null);

        refused(reader, variables);
    }

    private void refused(Reader reader, Map<String, Object> variables) {
        openFor(reader);
        List<Map<String, Object>> before = state();
        boolean refused = false;
        try {
            begin(reader, variables);
        } catch (ProcessEngineException | IllegalStateException | Refusal refusal) {
            refused = true;
        }
        assertThat(refused || !failures().isEmpty()).isTrue();
        assertThat(state()).isEqualTo(before);
    }

    private void begin(Reader reader, Map<String, Object> variables) {
        runtime.createProcessInstanceByKey(reader.process())
                .businessKey(id.toString())
                .setVariables(variables)
                .startBeforeActivity(reader.element())
                .execute();
        jobs.runFor(id);
    }

    private List<String> failures() {
        return database.queryForList(
                "select j.exception_msg_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                        + " where e.business_key_ = ? and j.exception_msg_ is not null",
                String.class,
                id.toString());
    }

    /** What people could see or do, and what was kept. */
    private List<Map<String, Object>> state() {
        return database.queryForList("""
                select a.stage,
                       (select count(*) from work_item w where w.agreement = a.id) as steps,
                       (select count(*) from agreement_version v where v.agreement = a.id) as versions,
                       (select count(*) from signing_round r where r.agreement = a.id) as rounds,
                       (select count(*) from audit_entry e where e.chain = a.id) as facts
                  from agreement a where a.id = ?
                """, id.value());
    }

    private Map<String, Object> everything() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("unit", made.division().id().toString());
        variables.put("fiscalYear", 2021);
        variables.put("level", "DIVISION");
        variables.put("inHeadsOffice", true);
        variables.put("maker", "DIVISION_COMMANDER");
        variables.put("receiver", "ORGANIZATION_HEAD");
        variables.put("makerNeeded", "1");
        variables.put("receiverNeeded", "1");
        variables.put("receiverUnit", made.national().id().toString());
        variables.put("amendmentNumber", 1);
        variables.put("answerNumber", 1);
        variables.put("reopeningNumber", 1);
        variables.put("levelPlace", "1");
        variables.put("levelRole", "head");
        variables.put("levelUnit", made.division().id().toString());
        variables.put("round", 1);
        variables.put("roundOpensAt", Date.from(Instant.parse("2300-01-01T00:00:00Z")));
        variables.put("appealEndsAt", Date.from(Instant.parse("2300-01-01T00:00:00Z")));
        variables.put("resultPublishesAt", Date.from(Instant.parse("2300-01-01T00:00:00Z")));
        variables.put("roundDueAt", Date.from(Instant.parse("2021-04-30T17:00:00Z")));
        return variables;
    }

    static List<Reader> readers() {
        return READERS;
    }
}
