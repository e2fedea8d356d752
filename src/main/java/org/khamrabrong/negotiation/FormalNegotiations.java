package org.khamrabrong.negotiation;

import static org.khamrabrong.negotiation.NegotiationKind.FORMAL;
import static org.khamrabrong.negotiation.NegotiationOutcome.ADJOURNED;
import static org.khamrabrong.negotiation.NegotiationOutcome.RETURNED;
import static org.khamrabrong.negotiation.NegotiationOutcome.SETTLED;
import static org.khamrabrong.negotiation.Negotiations.ANSWER_COMMITTEE;
import static org.khamrabrong.negotiation.Negotiations.SETTLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.workflow.Authors;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.khamrabrong.workflow.Work;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Formal negotiation: the committee settles each indicator in a meeting on the record, asks the unit, or sends back. */
@Service
@Transactional
public class FormalNegotiations {

    private final NegotiationRuns runs;
    private final HumanTasks tasks;
    private final Authors authors;
    private final NegotiationWorkflow workflow;
    private final AgreementRegister agreements;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FormalNegotiations(
            NegotiationRuns runs,
            HumanTasks tasks,
            Authors authors,
            NegotiationWorkflow workflow,
            AgreementRegister agreements,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.tasks = tasks;
        this.authors = authors;
        this.workflow = workflow;
        this.agreements = agreements;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Everything is settled; refused while an indicator is left or the whole contradicts itself. */
    public void settle(String task, Meeting meeting, List<ItemSettlement> settlements) {
        OpenTask open = tasks.open(task, SETTLE);
        Negotiation session = session(open, meeting);
        session.requireEveryOpenItem(
                settlements.stream().map(ItemSettlement::indicator).toList());
        settle(session, settlements);
        Consistency.require(agreements.content(open.agreement()));
        agreements.requireSettled(open.agreement());
        session.end(SETTLED, meeting, "", hand());
        workflow.sessionEnded(open, SETTLED);
    }

    /** The meeting goes on another day, when the unit has answered; what was settled so far stays settled. */
    public void adjourn(
            String task, Meeting meeting, List<ItemSettlement> settlements, List<CommitteeQuestion> questions) {
        OpenTask open = tasks.open(task, SETTLE);
        Negotiation session = session(open, meeting);
        session.requireKnownOnce(
                settlements.stream().map(ItemSettlement::indicator).toList());
        if (questions.isEmpty()) {
            throw new Refusal("refusal.negotiation.questionMissing");
        }
        settle(session, settlements);
        questions.forEach(question -> ask(session, question));
        session.end(ADJOURNED, meeting, "", hand());
        events.publishEvent(new SessionAdjourned(
                open.agreement(),
                actors.currentName(),
                Integer.toString(session.number()),
                meeting.heldOn().toString()));
        workflow.sessionEnded(open, ADJOURNED);
    }

    /** Back to informal negotiation, nothing of this meeting settled. */
    public void giveBack(String task, Meeting meeting, String reason) {
        OpenTask open = tasks.open(task, SETTLE);
        Negotiation session = session(open, meeting);
        String why = Words.needed(reason, "reasonForReturn");
        session.end(RETURNED, meeting, why, hand());
        events.publishEvent(new NegotiationReturned(
                open.agreement(), actors.currentName(), Integer.toString(session.number()), why));
        workflow.sessionEnded(open, RETURNED);
    }

    /** The unit's answers by the questions' ids; every question needs one. */
    public void answerCommittee(String task, Map<UUID, String> answers) {
        OpenTask open = tasks.open(task, ANSWER_COMMITTEE);
        Negotiation session = latest(open.agreement());
        authors.record(open, Work.AGREEMENT);
        for (Question question : session.questions()) {
            question.answer(answers.get(question.id()), hand());
            events.publishEvent(new CommitteeAnswered(
                    open.agreement(),
                    actors.currentName(),
                    subject(question.indicator()),
                    question.question(),
                    question.answer()));
        }
        workflow.committeeAnswered(open);
    }

    private Negotiation session(OpenTask task, Meeting meeting) {
        Negotiation session = latest(task.agreement());
        session.requireSession();
        authors.record(task, Work.OFFER);
        FieldProblem.refuse(meeting.problems(LocalDate.now(clock)));
        return session;
    }

    private void settle(Negotiation session, List<ItemSettlement> settlements) {
        AgreementPackage content = agreements.content(session.agreement());
        List<Indicator> adjusted = new ArrayList<>();
        settlements.forEach(settlement -> settle(session, settlement, content).ifPresent(adjusted::add));
        agreements.recordAgreed(session.agreement(), adjusted);
    }

    /** The indicator as it is settled; empty where it stays as it stood. */
    private Optional<Indicator> settle(Negotiation session, ItemSettlement settlement, AgreementPackage content) {
        NegotiationItem item = session.item(settlement.indicator());
        Indicator indicator = content.indicator(settlement.indicator()).orElseThrow();
        Terms before = item.terms();
        Terms settled = item.settle(hand(), indicator, content.totalWeight(), settlement);
        events.publishEvent(new IndicatorSettled(
                session.agreement(),
                actors.currentName(),
                item.indicator(),
                before.text(),
                settled.text(),
                settlement.adjustment() == null ? "" : settlement.reason().strip()));
        return settled.sameAs(before) ? Optional.empty() : Optional.of(settled.appliedTo(indicator));
    }

    private void ask(Negotiation session, CommitteeQuestion question) {
        session.ask(question, hand());
        events.publishEvent(new CommitteeAsked(
                session.agreement(),
                actors.currentName(),
                subject(question.indicator()),
                question.question().strip()));
    }

    private static String subject(String indicator) {
        return indicator == null ? "–" : indicator;
    }

    private Hand hand() {
        return new Hand(actors.currentName(), clock.instant());
    }

    private Negotiation latest(AgreementId id) {
        return runs.findFirstByAgreementAndKindOrderByNumberDesc(id.value(), FORMAL)
                .orElseThrow(() -> new Refusal("refusal.negotiation.closed"));
    }
}
