package org.khamrabrong.negotiation;

import static org.khamrabrong.negotiation.NegotiationKind.FORMAL;
import static org.khamrabrong.negotiation.NegotiationKind.INFORMAL;
import static org.khamrabrong.negotiation.process.NegotiationSteps.ANSWER_COMMITTEE;
import static org.khamrabrong.negotiation.process.NegotiationSteps.ANSWER_COUNTER;
import static org.khamrabrong.negotiation.process.NegotiationSteps.REVIEW_OFFER;
import static org.khamrabrong.negotiation.process.NegotiationSteps.SETTLE;
import static org.khamrabrong.negotiation.process.NegotiationVariables.COUNTER_AGREED;
import static org.khamrabrong.negotiation.process.NegotiationVariables.OFFER_AGREED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.negotiation.NegotiationFact.OfferAccepted;
import org.khamrabrong.negotiation.NegotiationFact.OfferMade;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Informal negotiation: offers in turns, several indicators in one reply, all of it or none. */
@Service
@Transactional
public class Negotiations {

    private final NegotiationRuns runs;
    private final HumanTasks tasks;
    private final AgreementRegister agreements;
    private final AgreementDirectory directory;

    Negotiations(NegotiationRuns runs, HumanTasks tasks, AgreementRegister agreements, AgreementDirectory directory) {
        this.runs = runs;
        this.tasks = tasks;
        this.agreements = agreements;
        this.directory = directory;
    }

    /** What the form of that step shows to the one who does it. */
    public NegotiationDesk open(String task) {
        Step step = tasks.open(task, REVIEW_OFFER, ANSWER_COUNTER, SETTLE, ANSWER_COMMITTEE);
        NegotiationKind kind = step.is(SETTLE) || step.is(ANSWER_COMMITTEE) ? FORMAL : INFORMAL;
        return new NegotiationDesk(
                step.task(),
                directory.find(step.agreement()),
                latest(step.agreement(), kind).row());
    }

    /**
     * The negotiator's reply to the unit's offers, one for each open indicator.
     *
     * @return whether everything is agreed now
     */
    public boolean reviewOffer(String task, List<ItemReply> replies) {
        return reply(tasks.open(task, REVIEW_OFFER), Side.OFFICE, replies);
    }

    /**
     * The officer's reply to the counter-offers, one for each open indicator.
     *
     * @return whether everything is agreed now
     */
    public boolean answerCounter(String task, List<ItemReply> replies) {
        return reply(tasks.open(task, ANSWER_COUNTER), Side.UNIT, replies);
    }

    private boolean reply(Step step, Side side, List<ItemReply> replies) {
        Negotiation negotiation = latest(step.agreement(), INFORMAL);
        step.did();
        negotiation.requireCompleteReply(side, replies);
        AgreementPackage content = agreements.content(step.agreement());
        List<Indicator> agreed = new ArrayList<>();
        replies.forEach(reply -> reply(step, negotiation, side, reply, content).ifPresent(agreed::add));
        agreements.recordAgreed(step.agreement(), agreed);
        boolean everythingAgreed = negotiation.everythingAgreed();
        if (everythingAgreed) {
            Consistency.require(agreements.content(step.agreement()));
            negotiation.agreed(step.at());
        } else {
            negotiation.passTurn();
        }
        step.complete(Values.of(side == Side.OFFICE ? OFFER_AGREED : COUNTER_AGREED, everythingAgreed));
        return everythingAgreed;
    }

    /** The indicator as it is agreed; empty where another offer is made. */
    private Optional<Indicator> reply(
            Step step, Negotiation negotiation, Side side, ItemReply reply, AgreementPackage content) {
        AgreementId id = negotiation.agreement();
        NegotiationItem item = negotiation.item(reply.indicator());
        Indicator indicator = content.indicator(reply.indicator()).orElseThrow();
        if (reply.accepts()) {
            Terms agreed = item.accept(side, Hand.of(step));
            step.tell(new OfferAccepted(id, step.by(), reply.indicator(), agreed.told()));
            return Optional.of(agreed.appliedTo(indicator));
        }
        Terms before = item.terms();
        item.counter(side, Hand.of(step), negotiation.exchange(), indicator, content.totalWeight(), reply);
        step.tell(new OfferMade(
                id,
                step.by(),
                reply.indicator(),
                before.told(),
                reply.counter().told(),
                reply.reason().strip()));
        return Optional.empty();
    }

    private Negotiation latest(AgreementId id, NegotiationKind kind) {
        return runs.findFirstByAgreementAndKindOrderByNumberDesc(id.value(), kind)
                .orElseThrow(() -> new Refusal("negotiation.refusal.negotiation.closed"));
    }
}
