package org.khamrabrong.agreement.process;

import static org.khamrabrong.workflow.LifecycleVariables.FISCAL_YEAR;
import static org.khamrabrong.workflow.LifecycleVariables.IN_HEADS_OFFICE;
import static org.khamrabrong.workflow.LifecycleVariables.LEVEL;
import static org.khamrabrong.workflow.LifecycleVariables.UNIT;

import java.util.Collection;
import org.khamrabrong.agreement.LifecycleWorkflow;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.agreement.RoundOfAgreement;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.Processes;
import org.khamrabrong.workflow.RoundDates;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Component;

@Component
class LifecycleProcess implements LifecycleWorkflow {

    private final Processes processes;
    private final RoundDates dates;

    LifecycleProcess(Processes processes, RoundDates dates) {
        this.processes = processes;
        this.dates = dates;
    }

    @Override
    public void holdSteps(Collection<RoundOfAgreement> rounds) {
        dates.hold(rounds.stream().map(RoundOfAgreement::agreement).toList());
    }

    @Override
    public void roundMoved(Collection<AgreementId> agreements, Round round) {
        dates.move(agreements, round.number(), round.opensAt(), round.dueAt());
    }

    @Override
    public void draftWithdrawn(AgreementId agreement) {
        processes.tell("draft-withdrawn", agreement.value());
    }

    @Override
    public void agreementCancelled(AgreementId agreement) {
        processes.tell("agreement-cancelled", agreement.value());
    }

    @Override
    public void agreementOpened(AgreementId agreement, Unit unit, FiscalYear year) {
        processes.start(
                "agreement-lifecycle",
                agreement,
                Values.of(UNIT, unit.id().toString())
                        .and(FISCAL_YEAR, year.gregorian())
                        .and(LEVEL, unit.level().name())
                        .and(IN_HEADS_OFFICE, unit.headsOffice()));
    }
}
