package org.khamrabrong.reporting;

import org.khamrabrong.agreement.AgreementFact.RoundMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets an open report be due on the day to which its round was moved. */
@Component
class MovedRounds {

    private final Reports reports;

    MovedRounds(Reports reports) {
        this.reports = reports;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundMoved fact) {
        reports.findByAgreementAndRound(fact.agreement().value(), fact.number())
                .ifPresent(report -> report.moveDue(fact.after().get(1)));
    }
}
