package org.khamrabrong.evaluation;

import java.time.Clock;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.evaluation.EvaluationFact.EvaluationOpened;
import org.khamrabrong.evaluation.EvaluationFact.FinalScoreComputed;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.reporting.ReportDirectory;
import org.khamrabrong.reporting.RoundReport;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The way from the last report to the published result; called by the process inside its transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FinalScore {

    private final EvaluationRows evaluations;
    private final AgreementRegister agreements;
    private final ReportDirectory reports;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FinalScore(
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
        Evaluation evaluation = evaluations.findByAgreement(agreement.value()).orElse(null);
        if (evaluation == null) {
            RoundReport report = reports.latest(agreement).orElse(null);
            evaluation = evaluations.save(
                    new Evaluation(agreement, agreements.content(agreement), report, clock.instant()));
        } else {
            evaluation.reopened();
        }
        events.publishEvent(
                new EvaluationOpened(agreement, actors.currentName(), String.valueOf(evaluation.round())));
    }

    public void compute(AgreementId agreement) {
        Evaluation evaluation = known(agreement);
        AgreementPackage content = agreements.content(agreement);
        AgreementPackage reported = content.withResults(evaluation.selfResults());
        AgreementPackage decided = content.withResults(evaluation.committeeResults());
        ScoreSheet self = Scoring.score(reported);
        ScoreSheet committee = Scoring.score(decided);
        evaluation.computed(self, committee);
        agreements.advance(agreement, Stage.RESULT, Stage.EVALUATION);
        events.publishEvent(new FinalScoreComputed(
                agreement,
                actors.currentName(),
                Scored.of(self.totalText(), PackageFormat.write(reported)),
                Scored.of(committee.totalText(), PackageFormat.write(decided))));
    }

    /** Freezes the confirmed results with the agreement and makes them known. */
    public void publish(AgreementId agreement) {
        Evaluation evaluation = known(agreement);
        evaluation.published();
        agreements.publishResult(agreement, agreements.content(agreement).withResults(evaluation.committeeResults()));
    }

    private Evaluation known(AgreementId agreement) {
        return evaluations
                .findByAgreement(agreement.value())
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
    }
}
