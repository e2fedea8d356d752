package org.khamrabrong.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.agreement.process.DraftingSteps;
import org.khamrabrong.amendment.process.AmendmentSteps;
import org.khamrabrong.evaluation.process.EvaluationSteps;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.process.NegotiationSteps;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.process.ReportingSteps;
import org.khamrabrong.signing.process.SigningSteps;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.worklist.WorkRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes an agreement from step to step, each done by the person of its unit or of the offices whose step it is. */
@Component
@Profile("demo")
class DemoWalk {

    /** Does one step as the person signed in: task id, agreement. */
    interface Step {
        void take(String task, AgreementId agreement);
    }

    /** Whose step it is: a person of the unit, or of the offices and superiors outside of it. */
    private record Cast(String role, boolean ofUnit, Step step) {

        /** The Secretary's Office and the offices of the cycle have accounts of one word; other units add theirs. */
        String username(String unitCode) {
            if (ofUnit) {
                return "SEC".equals(unitCode) ? role : role + "." + unitCode.toLowerCase(Locale.ROOT);
            }
            return "superior".equals(role) && unitCode.startsWith("BK") ? "bureau.head" : role;
        }
    }

    /** Sees every agreement, and so whose turn it is. */
    private static final String ONLOOKER = "auditor";

    /** Whoever the frozen level names. */
    private static final String APPROVER = "approver";

    /** Of the committee's two members the one who speaks after the other. */
    private static final String SECOND_MEMBER = "deputy";

    private static final Set<String> VOTES = Set.of(EvaluationSteps.CONFIRM, EvaluationSteps.CONFIRM_REOPENING);

    private final Map<String, Cast> steps = new HashMap<>();
    private final Worklist worklist;
    private final HumanTasks tasks;
    private final DueJobs jobs;
    private final Actors actors;
    private final DemoApprovers approvers;
    private final DemoAmendment amendment;
    private final DemoReopening reopening;

    DemoWalk(
            Worklist worklist,
            HumanTasks tasks,
            DueJobs jobs,
            Actors actors,
            DemoApprovers approvers,
            Drafting drafting,
            AgreementDirectory agreements,
            DemoNegotiation negotiation,
            DemoSigning signing,
            DemoReporting reporting,
            DemoEvaluation evaluation,
            DemoAmendment amendment,
            DemoReopening reopening) {
        this.worklist = worklist;
        this.tasks = tasks;
        this.jobs = jobs;
        this.actors = actors;
        this.approvers = approvers;
        unit(
                DraftingSteps.DRAFT,
                "officer",
                (task, id) -> drafting.submit(task, agreements.find(id).revision()));
        level(DraftingSteps.APPROVE, (task, id) -> drafting.approve(task));
        office(NegotiationSteps.REVIEW_OFFER, "negotiator", negotiation::review);
        unit(NegotiationSteps.ANSWER_COUNTER, "officer", negotiation::answer);
        office(NegotiationSteps.SETTLE, "committee", negotiation::settle);
        unit(SigningSteps.SIGN_AS_MAKER, "head", signing::sign);
        office(SigningSteps.SIGN_AS_RECEIVER, "superior", signing::sign);
        unit(ReportingSteps.REPORT, "officer", reporting::report);
        level(ReportingSteps.APPROVE, reporting::approve);
        castEvaluation(evaluation);
        this.amendment = amendment;
        this.reopening = reopening;
        castAmendment();
        castReopening();
    }

    private void castEvaluation(DemoEvaluation evaluation) {
        office(EvaluationSteps.EVALUATE, "evaluator", evaluation::evaluate);
        unit(EvaluationSteps.ANSWER, "officer", evaluation::answer);
        level(EvaluationSteps.APPROVE_ANSWER, evaluation::approveAnswer);
        office(EvaluationSteps.CONFIRM, "committee", evaluation::confirm);
        unit(EvaluationSteps.ANSWER_RESULT, "head", evaluation::acknowledge);
    }

    private void castReopening() {
        unit(EvaluationSteps.WRITE_REOPENING, "officer", reopening::write);
        level(EvaluationSteps.APPROVE_REOPENING, reopening::approve);
        office(EvaluationSteps.CONFIRM_REOPENING, "committee", reopening::confirm);
    }

    private void castAmendment() {
        unit(AmendmentSteps.WRITE, "officer", amendment::write);
        level(AmendmentSteps.APPROVE, amendment::approve);
        office(AmendmentSteps.DECIDE, "negotiator", amendment::decide);
    }

    /** Until that step waits in the unit's agreement; with no such step until none waits. */
    void until(String target, AgreementId agreement, String unitCode) {
        until(row -> row.taskKey().equals(target), agreement, unitCode);
    }

    /** Until that step waits for somebody in that role. */
    void until(String target, Role role, AgreementId agreement, String unitCode) {
        until(row -> row.taskKey().equals(target) && row.role() == role, agreement, unitCode);
    }

    /** The officer of that unit asks for an amendment, which then waits to be written. */
    void askForAmendment(AgreementId agreement, String unitCode) {
        String officer = new Cast("officer", true, amendment::write).username(unitCode);
        actors.as(officer, () -> amendment.ask(agreement));
        jobs.runFor(agreement);
    }

    /**
     * The officer of that unit asks for its published result to be looked at again.
     *
     * @param number which time that is
     */
    void askForReopening(AgreementId agreement, String unitCode, int number) {
        String officer = new Cast("officer", true, reopening::write).username(unitCode);
        actors.as(officer, () -> reopening.ask(agreement, number));
        jobs.runFor(agreement);
    }

    private void until(Predicate<WorkRow> reached, AgreementId agreement, String unitCode) {
        jobs.runFor(agreement);
        List<WorkRow> waiting = waiting(agreement);
        while (!waiting.isEmpty() && waiting.stream().noneMatch(reached)) {
            take(waiting.get(0), agreement, unitCode);
            jobs.runFor(agreement);
            waiting = waiting(agreement);
        }
    }

    private void take(WorkRow waiting, AgreementId agreement, String unitCode) {
        Cast cast = Optional.ofNullable(steps.get(waiting.taskKey())).orElseThrow();
        String username = cast.role().equals(APPROVER) ? approvers.of(waiting, agreement) : cast.username(unitCode);
        actors.as(whoIsAsked(username, waiting), () -> cast.step().take(waiting.task(), agreement));
    }

    private String whoIsAsked(String usual, WorkRow waiting) {
        boolean spoken = actors.as(usual, () -> tasks.judgesOwnWork(waiting.task()));
        return spoken && VOTES.contains(waiting.taskKey()) ? SECOND_MEMBER : usual;
    }

    private List<WorkRow> waiting(AgreementId agreement) {
        return actors.as(ONLOOKER, () -> worklist.waitingOn(agreement));
    }

    private void level(String key, Step step) {
        steps.put(key, new Cast(APPROVER, true, step));
    }

    private void unit(String key, String role, Step step) {
        steps.put(key, new Cast(role, true, step));
    }

    private void office(String key, String role, Step step) {
        steps.put(key, new Cast(role, false, step));
    }
}
