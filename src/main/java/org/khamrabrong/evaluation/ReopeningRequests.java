package org.khamrabrong.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.Authors;
import org.khamrabrong.workflow.LifecycleVariables;
import org.khamrabrong.workflow.Processes;
import org.khamrabrong.workflow.Values;
import org.khamrabrong.workflow.Work;
import org.khamrabrong.workflow.approval.Paper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The word of the unit's officer, or of an evaluator, that figures became final after the result was published, or that they did
 * not after all. Whoever asks has no further part in it but for the officer, who then gives the figures.
 */
@Service
@Transactional
public class ReopeningRequests {

    /** Key of what everybody else is told. */
    public static final String NOT_YOURS = "evaluation.refusal.reopeningNotYours";

    private static final String ASKED = "reopening-asked";
    private static final String WITHDRAWN = "reopening-withdrawn";

    private final EvaluationRows evaluations;
    private final Reopenings reopenings;
    private final AgreementRegister agreements;
    private final Processes processes;
    private final Authors authors;
    private final UnitHands hands;
    private final ReadingRights rights;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReopeningRequests(
            EvaluationRows evaluations,
            Reopenings reopenings,
            AgreementRegister agreements,
            Processes processes,
            Authors authors,
            UnitHands hands,
            ReadingRights rights,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.reopenings = reopenings;
        this.agreements = agreements;
        this.processes = processes;
        this.authors = authors;
        this.hands = hands;
        this.rights = rights;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Why the signed-in person may not ask for it now; empty where he or she may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> problem(AgreementId agreement) {
        rights.requireReading(agreement);
        try {
            askable(agreement);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused);
        }
    }

    /** Begins it: the officer is asked for the figures. */
    public void ask(AgreementId agreement, @Nullable String reason) {
        Evaluation evaluation = askable(agreement);
        VersionRow published =
                agreements.latest(agreement, VersionKind.RESULT).orElseThrow(ReopeningRequests::tooEarly);
        String me = actors.currentName();
        Reopening asked = reopenings.saveAndFlush(
                new Reopening(evaluation, next(evaluation), published.number(), reason, me, clock.instant()));
        authors.bind(agreement, Work.REOPENING, 0, List.of(me));
        authors.forget(agreement, Work.REOPENING_APPROVAL);
        events.publishEvent(asked.asked(agreement));
        processes.startBy(
                ASKED,
                agreement,
                Values.of(LifecycleVariables.UNIT, agreements.unitId(agreement).toString())
                        .and(
                                LifecycleVariables.FISCAL_YEAR,
                                agreements.fiscalYear(agreement).gregorian()));
    }

    /** Whether the signed-in person could {@link #withdraw}. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(AgreementId agreement) {
        rights.requireReading(agreement);
        return maySpeak(agreement, true)
                && evaluations
                        .findByAgreement(agreement.value())
                        .flatMap(evaluation ->
                                reopenings.findByEvaluationAndStateIn(evaluation.id(), ReopeningState.UNDECIDED))
                        .isPresent();
    }

    /**
     * The step in which it waits falls away, and the published result stands. The strategy office may, too: where the unit was
     * dissolved meanwhile, nobody else is left.
     */
    public void withdraw(AgreementId agreement, @Nullable String reason) {
        requireSpeaking(agreement, true);
        Reopening pending = evaluations
                .findByAgreement(agreement.value())
                .flatMap(reopenings::findPending)
                .orElseThrow(ReopeningRequests::nonePending);
        events.publishEvent(pending.withdraw(agreement, actors.currentName(), clock.instant(), reason));
        if (!processes.tell(WITHDRAWN, agreement.value())) {
            throw nonePending();
        }
    }

    private static Refusal nonePending() {
        return new Refusal("evaluation.refusal.noneReopened");
    }

    private Evaluation askable(AgreementId agreement) {
        requireSpeaking(agreement, false);
        Evaluation evaluation = evaluations.findByAgreement(agreement.value()).orElseThrow(ReopeningRequests::tooEarly);
        if (evaluation.state() != EvaluationState.PUBLISHED) {
            throw tooEarly();
        }
        if (evaluation.round() == null) {
            throw new Refusal("evaluation.refusal.nothingReported");
        }
        if (reopenings.findPending(evaluation).isPresent()) {
            throw new Refusal("evaluation.refusal.reopenedAlready");
        }
        hands.require(agreements.unitId(agreement), Paper.reopening(agreement, next(evaluation)));
        return evaluation;
    }

    private int next(Evaluation evaluation) {
        return reopenings.countByEvaluation(evaluation.id()) + 1;
    }

    private static Refusal tooEarly() {
        return new Refusal("evaluation.refusal.notPublished");
    }

    private void requireSpeaking(AgreementId agreement, boolean withdrawing) {
        rights.requireReading(agreement);
        if (!maySpeak(agreement, withdrawing)) {
            throw new Refusal(NOT_YOURS);
        }
    }

    private boolean maySpeak(AgreementId agreement, boolean withdrawing) {
        Person person = actors.current();
        Unit unit = agreements.unit(agreement);
        return person.is(Role.OFFICER, unit.id())
                || person.is(Role.EVALUATOR) && !person.units().contains(unit.id())
                || withdrawing && person.is(Role.STRATEGY);
    }
}
