package org.khamrabrong.signing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.signing.SignatoriesTable;
import org.khamrabrong.workflow.LifecycleVariables;
import org.khamrabrong.workflow.decision.Decisions;
import org.springframework.stereotype.Component;

/** Which version of the table of signatories is asked: the one that the agreement's year uses when its signing begins. */
@Component
public class PinnedSignatories {

    private final Decisions decisions;

    PinnedSignatories(Decisions decisions) {
        this.decisions = decisions;
    }

    public int version(DelegateExecution execution) {
        FiscalYear year = new FiscalYear(LifecycleVariables.FISCAL_YEAR.known(execution));
        return decisions.of(year).version(SignatoriesTable.DECISION);
    }
}
