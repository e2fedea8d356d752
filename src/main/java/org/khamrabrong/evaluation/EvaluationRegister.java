package org.khamrabrong.evaluation;

import java.time.Clock;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.evaluation.EvaluationFact.FinalScoreComputed;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.reporting.ReportDirectory;
import org.khamrabrong.reporting.RoundReport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The way from the last report to the published result; called by the process inside its transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EvaluationRegister {

    private final EvaluationRows evaluations;
    private final AgreementRegister agreements;
    private final ReportDirectory reports;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EvaluationRegister(
            EvaluationRows evaluations,
            AgreementRegister agreements,
            ReportDirectory reports,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.evaluations = evaluations;
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

    public void compute(AgreementId agreement) {
        FinalScoreComputed computed = known(agreement).compute(actors.currentName(), agreements.content(agreement));
        agreements.advance(agreement, Stage.RESULT, Stage.EVALUATION);
        events.publishEvent(computed);
    }

    private Evaluation begin(AgreementId agreement) {
        RoundReport report = reports.latest(agreement).orElse(null);
        return evaluations.save(new Evaluation(agreement, agreements.content(agreement), report, clock.instant()));
    }

    /** Freezes the confirmed results with the agreement and makes them known. */
    public void publish(AgreementId agreement) {
        Evaluation evaluation = known(agreement);
        evaluation.publish();
        agreements.publishResult(agreement, agreements.content(agreement).withResults(evaluation.committeeResults()));
    }

    private Evaluation known(AgreementId agreement) {
        return evaluations
                .findByAgreement(agreement.value())
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
    }
}
