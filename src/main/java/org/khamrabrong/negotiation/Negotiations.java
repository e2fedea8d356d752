package org.khamrabrong.negotiation;

import static org.khamrabrong.negotiation.NegotiationKind.FORMAL;
import static org.khamrabrong.negotiation.NegotiationKind.INFORMAL;
import static org.khamrabrong.negotiation.process.NegotiationSteps.ANSWER_COMMITTEE;
import static org.khamrabrong.negotiation.process.NegotiationSteps.ANSWER_COUNTER;
import static org.khamrabrong.negotiation.process.NegotiationSteps.REVIEW_OFFER;
import static org.khamrabrong.negotiation.process.NegotiationSteps.SETTLE;
import static org.khamrabrong.negotiation.process.NegotiationVariables.COUNTER_AGREED;
import static org.khamrabrong.negotiation.process.NegotiationVariables.OFFER_AGREED;

import java.util.Comparator;
import java.util.List;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
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
    @Transactional(readOnly = true)
    public NegotiationDesk open(String task) {
        Step step = tasks.open(task, REVIEW_OFFER, ANSWER_COUNTER, SETTLE, ANSWER_COMMITTEE);
        NegotiationKind kind = step.is(SETTLE) || step.is(ANSWER_COMMITTEE) ? FORMAL : INFORMAL;
        List<NegotiationRow> all = runs
                .findByAgreementOrderByOpenedAtAscKindDesc(step.agreement().value())
                .stream()
                .map(Negotiation::row)
                .toList();
        NegotiationRow latest = all.stream()
                .filter(run -> run.kind() == kind)
                .max(Comparator.comparing(NegotiationRow::number))
                .orElseThrow(Negotiations::closed);
        return new NegotiationDesk(
                step.task(),
                directory.find(step.agreement()),
                latest,
                all.stream().filter(run -> run != latest).toList());
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
        AgreementPackage content = agreements.content(step.agreement());
        negotiation.reply(side, Hand.of(step), replies, content).forEach(step::tell);
        agreements.recordAgreed(
                step.agreement(),
                replies.stream()
                        .filter(ItemReply::accepts)
                        .map(reply -> negotiation.item(reply.indicator()).appliedTo(content))
                        .toList());
        step.handsIn(Submission.of(content, replies).written());
        boolean everythingAgreed = negotiation.everythingAgreed();
        if (everythingAgreed) {
            Consistency.require(agreements.content(step.agreement()));
        }
        step.complete(Values.of(side == Side.OFFICE ? OFFER_AGREED : COUNTER_AGREED, everythingAgreed));
        return everythingAgreed;
    }

    private Negotiation latest(AgreementId id, NegotiationKind kind) {
        return runs.findFirstByAgreementAndKindOrderByNumberDesc(id.value(), kind)
                .orElseThrow(Negotiations::closed);
    }

    private static Refusal closed() {
        return new Refusal("negotiation.refusal.negotiation.closed");
    }
}
