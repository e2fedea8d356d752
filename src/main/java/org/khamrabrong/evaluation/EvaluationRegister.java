package org.khamrabrong.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.evaluation.EvaluationFact.FinalScoreComputed;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.reporting.ReportDirectory;
import org.khamrabrong.reporting.RoundReport;
import org.khamrabrong.workflow.Authors;
import org.khamrabrong.workflow.TimesOfYears;
import org.khamrabrong.workflow.Work;
import org.khamrabrong.workflow.YearTimes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The way from the last report to the published result; called by the process inside its transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EvaluationRegister {

    private final EvaluationRows evaluations;
    private final Confirmations confirmations;
    private final UnitApproval approval;
    private final AddedEvidence evidence;
    private final Authors authors;
    private final TimesOfYears years;
    private final AgreementRegister agreements;
    private final ReportDirectory reports;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EvaluationRegister(
            EvaluationRows evaluations,
            Confirmations confirmations,
            UnitApproval approval,
            AddedEvidence evidence,
            Authors authors,
            TimesOfYears years,
            AgreementRegister agreements,
            ReportDirectory reports,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.confirmations = confirmations;
        this.approval = approval;
        this.evidence = evidence;
        this.authors = authors;
        this.years = years;
        this.agreements = agreements;
        this.reports = reports;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Begins with the last report that was sent; after a return, what was decided stands until it is decided anew. */
    public void open(AgreementId agreement) {
        agreements.advance(agreement, Stage.EVALUATION, Stage.SIGNED, Stage.REPORTING, Stage.RESULT);
        events.publishEvent(evaluations
                .findByAgreement(agreement.value())
                .map(returned -> returned.reopen(actors.currentName()))
                .orElseGet(() -> begin(agreement).opened(actors.currentName())));
    }

    /**
     * Corrected figures come to the levels of the unit; these are frozen when that is for the first time.
     *
     * @return how often the unit was asked to answer
     */
    public int handInAnswers(AgreementId agreement) {
        Evaluation evaluation = evaluations.of(agreement);
        approval.handIn(evaluation.answers(), evaluation.corrected());
        return evaluation.answers().round();
    }

    /** Every level has approved them: the evaluators are shown them. */
    public void approveAnswers(AgreementId agreement) {
        Evaluation evaluation = evaluations.of(agreement);
        evidence.handOn(evaluation, Instant.EPOCH);
        events.publishEvent(evaluation.approveAnswers(actors.currentName()));
    }

    public void compute(AgreementId agreement) {
        FinalScoreComputed computed =
                evaluations.of(agreement).compute(actors.currentName(), agreements.content(agreement));
        agreements.advance(agreement, Stage.RESULT, Stage.EVALUATION);
        events.publishEvent(computed);
    }

    /** Asks the committee anew, of whose members so many may act; how many of them decide. */
    public void askCommittee(AgreementId agreement, int able) {
        Evaluation evaluation = evaluations.of(agreement);
        evaluation.requireState(EvaluationState.COMPUTED);
        ask(evaluation, confirmation(evaluation, false, able));
    }

    /** The same for the unit's appeal; as often as the committee does not take what one of it proposes. */
    public void askAppealCommittee(AgreementId agreement, int able) {
        Evaluation evaluation = evaluations.of(agreement);
        evaluation.requireState(EvaluationState.APPEALED);
        ask(evaluation, confirmation(evaluation, true, able));
    }

    private Confirmation confirmation(Evaluation evaluation, boolean appeal, int able) {
        return new Confirmation(
                evaluation.id(),
                null,
                appeal,
                confirmations.countByEvaluation(evaluation.id()) + 1,
                able,
                terms(evaluation.agreement()).quorum(),
                clock.instant());
    }

    private void ask(Evaluation evaluation, Confirmation asked) {
        confirmations.save(asked);
        authors.forget(evaluation.agreement(), Work.RESULT_CONFIRMATION);
        events.publishEvent(asked.asked(evaluation.agreement(), actors.currentName()));
    }

    /** How many of the committee may be asked, as it was when they were. */
    public int committee(AgreementId agreement) {
        return confirmations
                .findFirstByEvaluationOrderByNumberDesc(
                        evaluations.of(agreement).id())
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"))
                .members();
    }

    /** Tells the unit its result; from today it has so many working days for its answer as the year says. */
    public AppealWindow openAppealWindow(AgreementId agreement) {
        ResultTerms terms = terms(agreement);
        LocalDate today = LocalDate.now(clock);
        AppealWindow window = new AppealWindow(
                today,
                times(agreement).calendar().after(today, terms.appealDays()),
                terms.publishedFrom(agreements.fiscalYear(agreement), today));
        events.publishEvent(evaluations.of(agreement).open(actors.currentName(), window));
        return window;
    }

    /** The window has ended in silence. */
    public void recordSilence(AgreementId agreement) {
        events.publishEvent(evaluations.of(agreement).acknowledge(actors.currentName()));
    }

    private ResultTerms terms(AgreementId agreement) {
        return ResultTerms.of(
                times(agreement).tables(), agreements.unit(agreement).level().name());
    }

    private YearTimes times(AgreementId agreement) {
        return years.inThisTransaction(agreements.fiscalYear(agreement));
    }

    private Evaluation begin(AgreementId agreement) {
        RoundReport report = reports.latest(agreement).orElse(null);
        return evaluations.save(new Evaluation(agreement, agreements.content(agreement), report, clock.instant()));
    }

    /** Freezes the confirmed results with the agreement and makes them known. */
    public void publish(AgreementId agreement) {
        Evaluation evaluation = evaluations.of(agreement);
        evaluation.publish();
        agreements.publishResult(agreement, agreements.content(agreement).withResults(evaluation.committeeResults()));
    }
}
