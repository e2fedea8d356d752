package org.khamrabrong.negotiation;

import static org.khamrabrong.negotiation.NegotiationKind.FORMAL;
import static org.khamrabrong.negotiation.NegotiationOutcome.ADJOURNED;
import static org.khamrabrong.negotiation.NegotiationOutcome.RETURNED;
import static org.khamrabrong.negotiation.NegotiationOutcome.SETTLED;
import static org.khamrabrong.negotiation.process.NegotiationSteps.ANSWER_COMMITTEE;
import static org.khamrabrong.negotiation.process.NegotiationSteps.SETTLE;
import static org.khamrabrong.negotiation.process.NegotiationVariables.FORMAL_OUTCOME;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.StepOutcome;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Formal negotiation: the committee settles each indicator in a meeting on the record, asks the unit, or sends back. */
@Service
@Transactional
public class FormalNegotiations {

    private final NegotiationRuns runs;
    private final HumanTasks tasks;
    private final AgreementRegister agreements;

    FormalNegotiations(NegotiationRuns runs, HumanTasks tasks, AgreementRegister agreements) {
        this.runs = runs;
        this.tasks = tasks;
        this.agreements = agreements;
    }

    /** Everything is settled; refused while an indicator is left or the whole contradicts itself. */
    public void settle(String task, Meeting meeting, List<ItemSettlement> settlements) {
        Step step = tasks.open(task, SETTLE);
        Negotiation session = session(step, meeting);
        AgreementPackage content = agreements.content(step.agreement());
        session.settle(meeting, Hand.of(step), settlements, content).forEach(step::tell);
        write(session, settlements, content);
        Consistency.require(agreements.content(step.agreement()));
        agreements.requireSettled(step.agreement());
        step.handsIn(Submission.of(content, meeting, settlements).written());
        step.complete(ended(SETTLED));
    }

    /** The meeting goes on another day, when the unit has answered; what was settled so far stays settled. */
    public void adjourn(
            String task, Meeting meeting, List<ItemSettlement> settlements, List<CommitteeQuestion> questions) {
        Step step = tasks.open(task, SETTLE);
        Negotiation session = session(step, meeting);
        AgreementPackage content = agreements.content(step.agreement());
        session.adjourn(meeting, Hand.of(step), settlements, questions, content).forEach(step::tell);
        write(session, settlements, content);
        HandedIn handedIn = Submission.of(content, meeting, settlements);
        questions.forEach(asked -> handedIn.note(asked.indicator(), "negotiation.question", asked.question()));
        step.handsIn(handedIn.written());
        step.complete(ended(ADJOURNED));
    }

    /** Back to informal negotiation, nothing of this meeting settled. */
    public void giveBack(String task, Meeting meeting, String reason) {
        Step step = tasks.open(task, SETTLE);
        step.tell(session(step, meeting).giveBack(meeting, Hand.of(step), reason));
        step.handsIn(Submission.of(agreements.content(step.agreement()), meeting, List.of())
                .written());
        step.endsAs(StepOutcome.RETURNED, reason.strip());
        step.complete(ended(RETURNED));
    }

    /** The unit's answers by the questions' ids; every question needs one. */
    public void answerCommittee(String task, Map<UUID, String> answers) {
        Step step = tasks.open(task, ANSWER_COMMITTEE);
        step.did();
        latest(step.agreement()).answer(answers, Hand.of(step)).forEach(step::tell);
        HandedIn handedIn = HandedIn.of(agreements.document(step.agreement()));
        answers.values().forEach(answer -> handedIn.note(null, "negotiation.answer", answer));
        step.handsIn(handedIn.written());
        step.complete();
    }

    private Negotiation session(Step step, Meeting meeting) {
        Negotiation session = latest(step.agreement());
        session.requireSession();
        step.did();
        FieldProblem.refuse(meeting.problems(step.today()));
        return session;
    }

    /** What was settled otherwise than it stood. */
    private void write(Negotiation session, List<ItemSettlement> settlements, AgreementPackage content) {
        agreements.recordAgreed(
                session.agreement(),
                settlements.stream()
                        .map(settlement -> session.item(settlement.indicator()))
                        .filter(item -> item.differsFrom(content))
                        .map(item -> item.appliedTo(content))
                        .toList());
    }

    private static Values ended(NegotiationOutcome outcome) {
        return Values.of(FORMAL_OUTCOME, outcome.name().toLowerCase(Locale.ROOT));
    }

    private Negotiation latest(AgreementId id) {
        return runs.findFirstByAgreementAndKindOrderByNumberDesc(id.value(), FORMAL)
                .orElseThrow(() -> new Refusal("negotiation.refusal.negotiation.closed"));
    }
}
