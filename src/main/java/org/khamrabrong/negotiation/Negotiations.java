package org.khamrabrong.negotiation;

import static org.khamrabrong.negotiation.NegotiationKind.FORMAL;
import static org.khamrabrong.negotiation.NegotiationKind.INFORMAL;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.agreement.AgreementDirectory;
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

/** Informal negotiation: offers in turns, several indicators in one reply, all of it or none. */
@Service
@Transactional
public class Negotiations {

    public static final String REVIEW_OFFER = "Task_ReviewOffer";
    static final String ANSWER_COUNTER = "Task_AnswerCounter";
    static final String SETTLE = "Task_SettleFormally";
    static final String ANSWER_COMMITTEE = "Task_AnswerCommittee";

    private final NegotiationRuns runs;
    private final HumanTasks tasks;
    private final Authors authors;
    private final NegotiationWorkflow workflow;
    private final AgreementRegister agreements;
    private final AgreementDirectory directory;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Negotiations(
            NegotiationRuns runs,
            HumanTasks tasks,
            Authors authors,
            NegotiationWorkflow workflow,
            AgreementRegister agreements,
            AgreementDirectory directory,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.tasks = tasks;
        this.authors = authors;
        this.workflow = workflow;
        this.agreements = agreements;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** What the form of that step shows to the one who does it. */
    public NegotiationDesk open(String task) {
        OpenTask open = tasks.open(task, REVIEW_OFFER, ANSWER_COUNTER, SETTLE, ANSWER_COMMITTEE);
        NegotiationKind kind = open.key().equals(SETTLE) || open.key().equals(ANSWER_COMMITTEE) ? FORMAL : INFORMAL;
        return new NegotiationDesk(
                open,
                directory.find(open.agreement()),
                latest(open.agreement(), kind).row());
    }

    /**
     * The negotiator's reply to the unit's offers, one for each open indicator.
     *
     * @return whether everything is agreed now
     */
    public boolean reviewOffer(String task, List<ItemReply> replies) {
        OpenTask open = tasks.open(task, REVIEW_OFFER);
        return reply(open, Side.OFFICE, replies);
    }

    /**
     * The officer's reply to the counter-offers, one for each open indicator.
     *
     * @return whether everything is agreed now
     */
    public boolean answerCounter(String task, List<ItemReply> replies) {
        OpenTask open = tasks.open(task, ANSWER_COUNTER);
        return reply(open, Side.UNIT, replies);
    }

    private boolean reply(OpenTask task, Side side, List<ItemReply> replies) {
        Negotiation negotiation = latest(task.agreement(), INFORMAL);
        authors.record(task, side == Side.UNIT ? Work.AGREEMENT : Work.OFFER);
        negotiation.requireCompleteReply(side, replies);
        AgreementPackage content = agreements.content(task.agreement());
        Hand hand = new Hand(actors.currentName(), clock.instant());
        List<Indicator> agreed = new ArrayList<>();
        replies.forEach(reply -> reply(negotiation, side, reply, content, hand).ifPresent(agreed::add));
        agreements.recordAgreed(task.agreement(), agreed);
        boolean everythingAgreed = negotiation.everythingAgreed();
        if (everythingAgreed) {
            Consistency.require(agreements.content(task.agreement()));
            negotiation.agreed(clock.instant());
        } else {
            negotiation.passTurn();
        }
        workflow.offersAnswered(task, everythingAgreed);
        return everythingAgreed;
    }

    /** The indicator as it is agreed; empty where another offer is made. */
    private Optional<Indicator> reply(
            Negotiation negotiation, Side side, ItemReply reply, AgreementPackage content, Hand hand) {
        AgreementId id = negotiation.agreement();
        NegotiationItem item = negotiation.item(reply.indicator());
        Indicator indicator = content.indicator(reply.indicator()).orElseThrow();
        if (reply.accepts()) {
            Terms agreed = item.accept(side, hand);
            events.publishEvent(new OfferAccepted(id, hand.by(), reply.indicator(), agreed.text()));
            return Optional.of(agreed.appliedTo(indicator));
        }
        Terms before = item.terms();
        item.counter(side, hand, negotiation.round(), indicator, content.totalWeight(), reply);
        events.publishEvent(new OfferMade(
                id,
                hand.by(),
                reply.indicator(),
                before.text(),
                reply.counter().text(),
                reply.reason().strip()));
        return Optional.empty();
    }

    private Negotiation latest(AgreementId id, NegotiationKind kind) {
        return runs.findFirstByAgreementAndKindOrderByNumberDesc(id.value(), kind)
                .orElseThrow(() -> new Refusal("refusal.negotiation.closed"));
    }
}
