package org.khamrabrong.reporting;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.PaperOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a round when its time has come, and scores and closes it; called by the process inside its transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReportRegister {

    private final Reports reports;
    private final AgreementRegister agreements;
    private final ApprovalLevels levels;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReportRegister(
            Reports reports,
            AgreementRegister agreements,
            ApprovalLevels levels,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.agreements = agreements;
        this.levels = levels;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Begins the next round's report, with the figures of the former round as a proposal. */
    public void open(AgreementId agreement) {
        Round round = agreements.nextRound(agreement).orElseThrow(() -> new Refusal("reporting.refusal.noRoundLeft"));
        agreements.advance(agreement, Stage.REPORTING, Stage.SIGNED, Stage.REPORTING);
        Report report = reports.save(new Report(
                agreement, round, agreements.content(agreement), former(agreement, round.number()), clock.instant()));
        events.publishEvent(report.opened(actors.currentName()));
    }

    /** Numbers of the rounds that are reported on just now. */
    public Set<Integer> begun(AgreementId agreement) {
        return reports.findByAgreementOrderByRound(agreement.value()).stream()
                .filter(report -> report.state() != ReportState.CLOSED)
                .map(Report::round)
                .collect(Collectors.toSet());
    }

    /** The report comes to its levels; they are frozen when that is for the first time. */
    public void handIn(AgreementId agreement, int round) {
        Report report = known(agreement, round);
        levels.handIn(
                report.paper(),
                new PaperOf(agreements.unit(agreement).id(), agreements.fiscalYear(agreement)),
                report.entries().stream().map(ReportEntry::number).toList());
    }

    /** Every level has approved it: it goes to the evaluating office. */
    public void deliver(AgreementId agreement, int round) {
        Instant now = clock.instant();
        known(agreement, round)
                .deliver(
                        actors.currentName(),
                        now,
                        LocalDate.ofInstant(now, ThaiTime.ZONE),
                        agreements.content(agreement))
                .forEach(events::publishEvent);
    }

    /** Scores what was delivered, keeps the self score, and closes the round. */
    public void score(AgreementId agreement, int round) {
        Report report = known(agreement, round);
        Optional<BigDecimal> before = former(agreement, round).map(Report::selfTotal);
        events.publishEvent(report.close(actors.currentName(), agreements.content(agreement), before));
        agreements.closeRound(agreement, round);
    }

    private Report known(AgreementId agreement, int round) {
        return reports.findByAgreementAndRound(agreement.value(), round)
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
    }

    private Optional<Report> former(AgreementId agreement, int round) {
        return reports.findByAgreementOrderByRound(agreement.value()).stream()
                .filter(report -> report.round() < round)
                .reduce((earlier, later) -> later);
    }
}
