package org.khamrabrong.negotiation;

import static org.khamrabrong.negotiation.NegotiationKind.FORMAL;
import static org.khamrabrong.negotiation.NegotiationOutcome.ADJOURNED;
import static org.khamrabrong.negotiation.NegotiationOutcome.RETURNED;
import static org.khamrabrong.negotiation.NegotiationOutcome.SETTLED;
import static org.khamrabrong.negotiation.process.NegotiationSteps.ANSWER_COMMITTEE;
import static org.khamrabrong.negotiation.process.NegotiationSteps.SETTLE;
import static org.khamrabrong.negotiation.process.NegotiationVariables.FORMAL_OUTCOME;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAnswered;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAsked;
import org.khamrabrong.negotiation.NegotiationFact.IndicatorSettled;
import org.khamrabrong.negotiation.NegotiationFact.NegotiationReturned;
import org.khamrabrong.negotiation.NegotiationFact.SessionAdjourned;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
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
        session.requireEveryOpenItem(
                settlements.stream().map(ItemSettlement::indicator).toList());
        settle(step, session, settlements);
        Consistency.require(agreements.content(step.agreement()));
        agreements.requireSettled(step.agreement());
        session.end(SETTLED, meeting, "", Hand.of(step));
        step.complete(ended(SETTLED));
    }

    /** The meeting goes on another day, when the unit has answered; what was settled so far stays settled. */
    public void adjourn(
            String task, Meeting meeting, List<ItemSettlement> settlements, List<CommitteeQuestion> questions) {
        Step step = tasks.open(task, SETTLE);
        Negotiation session = session(step, meeting);
        session.requireKnownOnce(
                settlements.stream().map(ItemSettlement::indicator).toList());
        if (questions.isEmpty()) {
            throw new Refusal("negotiation.refusal.negotiation.questionMissing");
        }
        settle(step, session, settlements);
        questions.forEach(question -> ask(step, session, question));
        session.end(ADJOURNED, meeting, "", Hand.of(step));
        step.tell(new SessionAdjourned(step.agreement(), step.by(), session.number(), meeting.heldOn()));
        step.complete(ended(ADJOURNED));
    }

    /** Back to informal negotiation, nothing of this meeting settled. */
    public void giveBack(String task, Meeting meeting, String reason) {
        Step step = tasks.open(task, SETTLE);
        Negotiation session = session(step, meeting);
        String why = Words.needed(reason, "reasonForReturn");
        session.end(RETURNED, meeting, why, Hand.of(step));
        step.tell(new NegotiationReturned(step.agreement(), step.by(), Integer.toString(session.number()), why));
        step.complete(ended(RETURNED));
    }

    /** The unit's answers by the questions' ids; every question needs one. */
    public void answerCommittee(String task, Map<UUID, String> answers) {
        Step step = tasks.open(task, ANSWER_COMMITTEE);
        Negotiation session = latest(step.agreement());
        step.did();
        for (Question question : session.questions()) {
            question.answer(answers.get(question.id()), Hand.of(step));
            step.tell(new CommitteeAnswered(
                    step.agreement(),
                    step.by(),
                    subject(question.indicator()),
                    question.question(),
                    question.answer()));
        }
        step.complete();
    }

    private Negotiation session(Step step, Meeting meeting) {
        Negotiation session = latest(step.agreement());
        session.requireSession();
        step.did();
        FieldProblem.refuse(meeting.problems(step.today()));
        return session;
    }

    private void settle(Step step, Negotiation session, List<ItemSettlement> settlements) {
        AgreementPackage content = agreements.content(session.agreement());
        List<Indicator> adjusted = new ArrayList<>();
        settlements.forEach(
                settlement -> settle(step, session, settlement, content).ifPresent(adjusted::add));
        agreements.recordAgreed(session.agreement(), adjusted);
    }

    /** The indicator as it is settled; empty where it stays as it stood. */
    private Optional<Indicator> settle(
            Step step, Negotiation session, ItemSettlement settlement, AgreementPackage content) {
        NegotiationItem item = session.item(settlement.indicator());
        Indicator indicator = content.indicator(settlement.indicator()).orElseThrow();
        Terms before = item.terms();
        Terms settled = item.settle(Hand.of(step), indicator, content.totalWeight(), settlement);
        step.tell(new IndicatorSettled(
                session.agreement(),
                step.by(),
                item.indicator(),
                before.told(),
                settled.told(),
                settlement.adjustment() == null ? "" : settlement.reason().strip()));
        return settled.sameAs(before) ? Optional.empty() : Optional.of(settled.appliedTo(indicator));
    }

    private void ask(Step step, Negotiation session, CommitteeQuestion question) {
        session.ask(question, Hand.of(step));
        step.tell(new CommitteeAsked(
                session.agreement(),
                step.by(),
                subject(question.indicator()),
                question.question().strip()));
    }

    private static String subject(String indicator) {
        return indicator == null ? "–" : indicator;
    }

    private static Values ended(NegotiationOutcome outcome) {
        return Values.of(FORMAL_OUTCOME, outcome.name().toLowerCase(Locale.ROOT));
    }

    private Negotiation latest(AgreementId id) {
        return runs.findFirstByAgreementAndKindOrderByNumberDesc(id.value(), FORMAL)
                .orElseThrow(() -> new Refusal("negotiation.refusal.negotiation.closed"));
    }
}
