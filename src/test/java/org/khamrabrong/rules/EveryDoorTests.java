package org.khamrabrong.rules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.WhoMayDoWhatTests;
import org.khamrabrong.amendment.AmendmentStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.rules.Doors.Door;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/**
 * Every service method itself refuses, and not the step's opening alone: the wrong person at every step, the right person
 * with the step of another form, whoever may not read the agreement, and whoever lacks the role.
 */
@ApplicationTest
class EveryDoorTests {

    private static final Set<String> APPROVING_AN_ANSWER =
            Set.of("AnswerApproval.open", "AnswerApproval.approve", "AnswerApproval.giveBack");

    private static final Set<String> APPROVING_A_REOPENING =
            Set.of("ReopeningApproval.open", "ReopeningApproval.approve", "ReopeningApproval.giveBack");

    /** What each step may be done with; tried at every other step by the person whose step it is. */
    private static final Map<String, Set<String>> SERVING = Map.ofEntries(
            entry(
                    "Task_DraftAgreement",
                    Set.of(
                            "DraftForms.draft",
                            "DraftImport.agreement",
                            "DraftImport.understand",
                            "DraftImport.preview",
                            "DraftImport.takeOver",
                            "DraftImport.template",
                            "DraftImport.export",
                            "Drafting.beginWithLastYear",
                            "Drafting.takeOver",
                            "Drafting.changePlan",
                            "Drafting.changeIndicator",
                            "Drafting.addIndicator",
                            "Drafting.removeIndicator",
                            "Drafting.moveIndicator",
                            "Drafting.mend",
                            "Drafting.submit",
                            "DraftRemarks.open",
                            "DraftRemarks.answer",
                            "DraftRemarks.settle")),
            entry(
                    "Task_ApproveDraft",
                    Set.of(
                            "DraftForms.decision",
                            "Drafting.approve",
                            "Drafting.giveBack",
                            "DraftRemarks.open",
                            "DraftRemarks.approve",
                            "DraftRemarks.giveBack")),
            entry("Task_ReviewOffer", Set.of("Negotiations.open", "Negotiations.reviewOffer")),
            entry("Task_AnswerCounter", Set.of("Negotiations.open", "Negotiations.answerCounter")),
            entry(
                    "Task_SettleFormally",
                    Set.of(
                            "Negotiations.open",
                            "FormalNegotiations.settle",
                            "FormalNegotiations.adjourn",
                            "FormalNegotiations.giveBack")),
            entry("Task_AnswerCommittee", Set.of("Negotiations.open", "FormalNegotiations.answerCommittee")),
            entry(
                    "Task_SignAsMaker",
                    Set.of("SigningDirectory.sheet", "SigningDirectory.pdf", "Signing.sign", "Signing.refuse")),
            entry(
                    "Task_SignAsReceiver",
                    Set.of("SigningDirectory.sheet", "SigningDirectory.pdf", "Signing.sign", "Signing.refuse")),
            entry(
                    "Task_ReportResults",
                    Set.of(
                            "Reporting.open",
                            "Reporting.saveResult",
                            "Reporting.attachEvidence",
                            "Reporting.removeEvidence",
                            "Reporting.submit",
                            "ReportRemarks.open",
                            "ReportRemarks.answer",
                            "ReportRemarks.settle")),
            entry(
                    "Task_ApproveReport",
                    Set.of(
                            "ReportApproval.open",
                            "ReportApproval.approve",
                            "ReportApproval.giveBack",
                            "ReportRemarks.open",
                            "ReportRemarks.approve",
                            "ReportRemarks.giveBack")),
            entry("Task_EvaluateReports", Set.of("Evaluations.open", "Evaluations.evaluate")),
            entry(
                    "Task_AnswerChallenge",
                    Set.of(
                            "Evaluations.open",
                            "Evaluations.evidence",
                            "Evaluations.attachEvidence",
                            "Evaluations.removeEvidence",
                            "Evaluations.openAnswers",
                            "Evaluations.answerChallenges",
                            "EvaluationRemarks.open",
                            "EvaluationRemarks.answer",
                            "EvaluationRemarks.settle")),
            entry("Task_ApproveAnswer", APPROVING_AN_ANSWER),
            entry(
                    "Task_ConfirmResult",
                    Set.of("ResultConfirmation.open", "ResultConfirmation.confirm", "ResultConfirmation.giveBack")),
            entry(
                    "Task_AnswerResult",
                    Set.of(
                            "ResultAppeals.open",
                            "ResultAppeals.evidence",
                            "ResultAppeals.attachEvidence",
                            "ResultAppeals.removeEvidence",
                            "ResultAppeals.acknowledge",
                            "ResultAppeals.appeal")),
            entry(
                    "Task_DecideAppeal",
                    Set.of(
                            "AppealDecisions.open",
                            "AppealDecisions.propose",
                            "AppealDecisions.support",
                            "AppealDecisions.oppose")),
            entry(
                    "Task_WriteReopening",
                    Set.of(
                            "ReopeningWriting.open",
                            "ReopeningWriting.evidence",
                            "ReopeningWriting.attachEvidence",
                            "ReopeningWriting.removeEvidence",
                            "ReopeningWriting.submit",
                            "EvaluationRemarks.open",
                            "EvaluationRemarks.answer",
                            "EvaluationRemarks.settle")),
            entry("Task_ApproveReopening", APPROVING_A_REOPENING),
            entry(
                    "Task_ConfirmReopening",
                    Set.of(
                            "ReopeningConfirmation.open",
                            "ReopeningConfirmation.confirm",
                            "ReopeningConfirmation.giveBack")),
            entry(
                    "Task_WriteAmendment",
                    Set.of(
                            "AmendmentForms.writing",
                            "AmendmentWriting.changeIndicator",
                            "AmendmentWriting.addIndicator",
                            "AmendmentWriting.removeIndicator",
                            "AmendmentWriting.restoreIndicator",
                            "AmendmentWriting.attach",
                            "AmendmentWriting.removeFile",
                            "AmendmentWriting.submit",
                            "AmendmentRemarks.answer",
                            "AmendmentRemarks.settle")),
            entry(
                    "Task_ApproveAmendment",
                    Set.of(
                            "AmendmentForms.approval",
                            "AmendmentApproval.approve",
                            "AmendmentApproval.giveBack",
                            "AmendmentRemarks.approve",
                            "AmendmentRemarks.giveBack")),
            entry(
                    "Task_DecideAmendment",
                    Set.of(
                            "AmendmentDecisions.open",
                            "AmendmentDecisions.signedAgain",
                            "AmendmentDecisions.accept",
                            "AmendmentDecisions.refuse")));

    private static final List<String> OF_AMENDMENTS =
            List.of("Task_WriteAmendment", "Task_ApproveAmendment", "Task_DecideAmendment");

    /** They answer no instead of refusing. */
    private static final Set<String> ANSWERING_NO = Set.of("HumanTasks.mayOpen", "HumanTasks.judgesOwnWork");

    /** Open to one role alone, whatever the agreement. */
    private static final Map<String, Set<Role>> BY_ROLE = Map.ofEntries(
            entry("Incidents", Set.of(Role.ADMINISTRATOR)),
            entry("Enrolment", Set.of(Role.ADMINISTRATOR)),
            entry("UnitChanges", Set.of(Role.ADMINISTRATOR)),
            entry("Granting", Set.of(Role.ADMINISTRATOR)),
            entry("PostKeeping", Set.of(Role.ADMINISTRATOR)),
            entry("Registration", Set.of(Role.ADMINISTRATOR)),
            entry("Staffing", Set.of(Role.ADMINISTRATOR)),
            entry("PeopleDirectory", Set.of(Role.ADMINISTRATOR, Role.STRATEGY, Role.AUDITOR)),
            entry("Cancellation", Set.of(Role.STRATEGY)),
            entry("YearCalls", Set.of(Role.STRATEGY)),
            entry("UnitCalls", Set.of(Role.STRATEGY)),
            entry("YearOpening", Set.of(Role.STRATEGY)),
            entry("YearDates", Set.of(Role.STRATEGY)),
            entry("DemoCalendar", Set.of(Role.STRATEGY)),
            entry("LibraryUpkeep", Set.of(Role.STRATEGY)),
            entry("TemplateDrafts", Set.of(Role.STRATEGY)),
            entry("SealingRegister", Set.of()),
            entry("YearTerms", Set.of(Role.STRATEGY)),
            entry("DecisionEditing", Set.of(Role.STRATEGY)),
            entry("DecisionDirectory", Set.of(Role.STRATEGY, Role.AUDITOR)));

    @Autowired
    ApplicationContext application;

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AmendmentStand amendments;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId agreement;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        agreement = organizations.open(made);
    }

    @Test
    void theTableNamesEveryCommandOfEveryStep() {
        assertThat(SERVING).containsOnlyKeys(WhoMayDoWhatTests.humanSteps());
        assertThat(SERVING.values().stream().flatMap(Set::stream).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        commands().map(Door::name).distinct().toList());
    }

    @Test
    void everyCommandRefusesWhoeverMayNotDoTheStep() {
        List<String> wrong = new ArrayList<>();
        for (String step : CycleWalk.STEPS) {
            walk.until(made, agreement, step);
            refusesIntruders(step, walk.waiting(made, agreement).orElseThrow().task(), wrong);
        }
        for (String step : OF_AMENDMENTS) {
            made = organizations.make();
            refusesIntruders(step, amendments.task(amendments.openedUntil(made, step), step), wrong);
        }

        assertThat(wrong).isEmpty();
    }

    private void refusesIntruders(String step, String task, List<String> wrong) {
        for (String intruder : List.of(
                made.otherOfficer().username(), made.username(Role.AUDITOR), made.username(Role.ADMINISTRATOR))) {
            ofSteps()
                    .filter(door -> !ANSWERING_NO.contains(door.name()))
                    .forEach(door -> expect("workflow.refusal.notYourTask", step, door, wrong, intruder, task));
        }
    }

    @Test
    void everyCommandRefusesTheStepOfAnotherForm() {
        List<String> wrong = new ArrayList<>();
        for (String step : CycleWalk.STEPS) {
            walk.until(made, agreement, step);
            refusesOtherForms(walk.waiting(made, agreement).orElseThrow(), wrong);
        }
        for (String step : OF_AMENDMENTS) {
            made = organizations.make();
            refusesOtherForms(
                    walk.waiting(made, amendments.openedUntil(made, step)).orElseThrow(), wrong);
        }

        assertThat(wrong).isEmpty();
    }

    private void refusesOtherForms(WorkRow row, List<String> wrong) {
        String step = row.taskKey();
        commands()
                .filter(door -> !SERVING.get(step).contains(door.name()))
                .forEach(door ->
                        expect("workflow.refusal.taskGone", step, door, wrong, made.username(row.role()), row.task()));
    }

    @Test
    void everyReadingRefusesWhoeverMayNotSeeTheAgreement() {
        walk.untilClosed(made, agreement);
        List<String> wrong = new ArrayList<>();
        List<Door> readings = doors().filter(
                        door -> door.takes(AgreementId.class) && !BY_ROLE.containsKey(service(door)))
                .toList();
        for (String intruder : List.of(made.otherOfficer().username(), made.username(Role.ADMINISTRATOR))) {
            readings.forEach(
                    door -> expect("agreement.refusal.agreementNotYours", "reading", door, wrong, intruder, agreement));
        }

        assertThat(readings).hasSizeGreaterThan(8);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyDoorOfOneRoleRefusesAllOthers() {
        List<String> wrong = new ArrayList<>();
        doors().filter(door -> BY_ROLE.containsKey(service(door))).forEach(door -> {
            for (Role role : Role.values()) {
                if (!BY_ROLE.get(service(door)).contains(role)) {
                    expect(
                            "organization.refusal.roleMissing",
                            role.name(),
                            door,
                            wrong,
                            made.username(role),
                            made.division().id(),
                            FiscalYear.ofBuddhist(2564),
                            LocalDate.of(2021, 4, 1));
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    private void expect(String key, String where, Door door, List<String> wrong, String username, Object given) {
        expect(key, where, door, wrong, username, new Object[] {given});
    }

    private void expect(String key, String where, Door door, List<String> wrong, String username, Object... given) {
        Object[] arguments = Stream.concat(
                        Stream.of(given), Stream.of(PageRequest.of(0, 5), List.of(), Map.of(), 1, 1L, true))
                .toArray();
        Supplier<String> outcome = () -> door.refusal(arguments).orElse("went through");
        String was = actors.as(username, outcome);
        if (!was.equals(key)) {
            wrong.add(where + " " + door.name() + " by " + username + ": " + was);
        }
    }

    private Stream<Door> commands() {
        return ofSteps()
                .filter(door -> !Set.of("HumanTasks", "FormDrafts", "StepLooks").contains(service(door)));
    }

    /** A step is named by a text, which every such method has first. */
    private Stream<Door> ofSteps() {
        return doors().filter(door ->
                door.takes(String.class, "task") || service(door).equals("HumanTasks"));
    }

    private Stream<Door> doors() {
        return Doors.of(application).stream();
    }

    private static String service(Door door) {
        return door.method().getDeclaringClass().getSimpleName();
    }
}
