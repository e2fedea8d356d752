package org.khamrabrong.reporting;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.reporting.ReportingFact.RoundOpened;
import org.khamrabrong.reporting.ReportingFact.RoundScored;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a round when its time has come, and scores and closes it; called by the process inside its transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReportRounds {

    private final Reports reports;
    private final AgreementRegister agreements;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReportRounds(
            Reports reports,
            AgreementRegister agreements,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.agreements = agreements;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Begins the next round's report, with the figures of the former round as a proposal. */
    public void open(AgreementId agreement) {
        Round round = agreements.nextRound(agreement).orElseThrow(() -> new Refusal("reporting.refusal.noRoundLeft"));
        agreements.advance(agreement, Stage.REPORTING, Stage.SIGNED, Stage.REPORTING);
        Report report = new Report(agreement, round, agreements.content(agreement), clock.instant());
        former(agreement, round.number()).ifPresent(report::propose);
        reports.save(report);
        events.publishEvent(new RoundOpened(agreement, actors.currentName(), round.number(), round.dueOn()));
    }

    /** Scores what was delivered, keeps the self score, and closes the round. */
    public void score(AgreementId agreement, int round) {
        Report report = reports.findByAgreementAndRound(agreement.value(), round)
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
        AgreementPackage reported = agreements.content(agreement).withResults(report.results());
        ScoreSheet scores = Scoring.score(reported);
        report.closed(scores);
        agreements.closeRound(agreement, round);
        String before = former(agreement, round)
                .map(Report::selfTotal)
                .map(BigDecimal::toPlainString)
                .orElse("");
        events.publishEvent(new RoundScored(
                agreement,
                actors.currentName(),
                String.valueOf(round),
                before,
                Scored.of(scores.totalText(), PackageFormat.write(reported))));
    }

    private Optional<Report> former(AgreementId agreement, int round) {
        return reports.findByAgreementOrderByRound(agreement.value()).stream()
                .filter(report -> report.round() < round)
                .reduce((earlier, later) -> later);
    }
}
