package org.khamrabrong.evaluation;

import java.util.List;
import java.util.Set;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.evaluation.EvaluationFact.AppealDecided;
import org.khamrabrong.evaluation.EvaluationFact.AppealDecisionProposed;
import org.khamrabrong.evaluation.EvaluationFact.AppealOpposed;
import org.khamrabrong.evaluation.EvaluationFact.AppealSupported;
import org.khamrabrong.evaluation.EvaluationFact.AppealUndecided;
import org.khamrabrong.evaluation.EvaluationFact.FiguresFinalized;
import org.khamrabrong.evaluation.EvaluationFact.FiguresReturned;
import org.khamrabrong.evaluation.EvaluationFact.FinalScoreComputed;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningApproved;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningConfirmed;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningOpposed;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningReturned;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningSubmitted;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningSupported;
import org.khamrabrong.evaluation.EvaluationFact.ResultAccepted;
import org.khamrabrong.evaluation.EvaluationFact.ResultAdjusted;
import org.khamrabrong.evaluation.EvaluationFact.ResultConfirmed;
import org.khamrabrong.evaluation.EvaluationFact.ResultOpposed;
import org.khamrabrong.evaluation.EvaluationFact.ResultReturned;
import org.khamrabrong.evaluation.EvaluationFact.ResultSupported;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Discretion;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Withheld;
import org.khamrabrong.kernel.Withheld.Scope;
import org.khamrabrong.kernel.Withheld.Unless;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may know what, and when: the unit the evaluators' side once the final score is computed; what a member of the committee
 * says nobody but the committee before it has decided; final figures nobody outside of the unit before it has approved them. The
 * auditor knows everything.
 */
@Component
@Transactional(readOnly = true)
class EvaluationDiscretion implements Discretion {

    private static final String NUMBER = "number";

    private final AgreementRegister agreements;
    private final ReadingRights rights;
    private final Actors actors;

    EvaluationDiscretion(AgreementRegister agreements, ReadingRights rights, Actors actors) {
        this.agreements = agreements;
        this.rights = rights;
        this.actors = actors;
    }

    boolean readsJudgements(Evaluation evaluation) {
        Person reader = actors.current();
        return evaluation.state().compareTo(EvaluationState.COMPUTED) >= 0
                || reader.is(Role.AUDITOR)
                || !reader.units().contains(agreements.unitId(evaluation.agreement()));
    }

    /** Whether he or she hears the committee before it has decided. */
    boolean hearsVoices(AgreementId agreement) {
        Person reader = actors.current();
        return reader.is(Role.AUDITOR)
                || reader.is(Role.COMMITTEE) && !reader.units().contains(agreements.unitId(agreement));
    }

    /** Whether he or she reads final figures before the unit has approved them. */
    boolean readsFigures(AgreementId agreement) {
        Person reader = actors.current();
        return reader.is(Role.AUDITOR) || reader.insideOf().contains(agreements.unitId(agreement));
    }

    @Override
    public List<Withheld> withheld() {
        Person reader = actors.current();
        if (reader.is(Role.AUDITOR)) {
            return List.of();
        }
        Scope ownUnits = Scope.within(rights.ofOwnUnits());
        Scope unheard = reader.is(Role.COMMITTEE) ? ownUnits : Scope.everywhere();
        return List.of(
                new Withheld(
                        Set.of(ResultAccepted.class, ResultAdjusted.class),
                        Unless.followedBy(FinalScoreComputed.class),
                        ownUnits),
                new Withheld(
                        Set.of(ResultSupported.class, ResultOpposed.class),
                        Unless.followedBy(Set.of(ResultConfirmed.class, ResultReturned.class)),
                        unheard),
                new Withheld(
                        Set.of(AppealDecisionProposed.class, AppealSupported.class, AppealOpposed.class),
                        Unless.followedBy(Set.of(AppealDecided.class, AppealUndecided.class)),
                        unheard),
                new Withheld(
                        Set.of(ReopeningSupported.class, ReopeningOpposed.class),
                        Unless.followedBy(Set.of(ReopeningConfirmed.class, ReopeningReturned.class))
                                .ofTheSame(NUMBER),
                        unheard),
                new Withheld(
                        Set.of(FiguresFinalized.class, ReopeningSubmitted.class, FiguresReturned.class),
                        Unless.followedBy(ReopeningApproved.class).ofTheSame(NUMBER),
                        Scope.outside(rights.ofOwnHands())));
    }
}
